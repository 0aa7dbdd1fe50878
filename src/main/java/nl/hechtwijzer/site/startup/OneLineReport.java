package nl.hechtwijzer.site.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Tells why the start failed, each reason on a line of its own, without a banner around it. It
 * stands in for Spring Boot's own report, which application.yml silences.
 */
class OneLineReport implements FailureAnalysisReporter {

  private static final Logger LOG = LoggerFactory.getLogger(OneLineReport.class);

  @Override
  public void report(FailureAnalysis analysis) {
    LOG.debug("The start failed", analysis.getCause());
    if (analysis.getAction() == null) {
      analysis.getDescription().lines().forEach(line -> LOG.error("{}", line));
    } else {
      LOG.error("{} {}", analysis.getDescription(), analysis.getAction());
    }
  }
}
