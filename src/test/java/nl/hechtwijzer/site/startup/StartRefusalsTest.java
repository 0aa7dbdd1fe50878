package nl.hechtwijzer.site.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

class StartRefusalsTest {

  private final StartRefusals refusals = new StartRefusals();

  @Test
  void knowsAPortThatWasTakenSinceTheCheck() {
    FailureAnalysis analysis =
        refusals.analyze(new IllegalStateException(new PortInUseException(8080)));

    assertThat(analysis.getDescription()).startsWith("Poort 8080 is al in gebruik.");
    assertThat(analysis.getAction()).isNull();
  }

  @Test
  void knowsADatabaseThatWasOpenedSinceTheCheck() {
    SQLException alreadyOpen = new SQLException("Database may be already in use", "90020", 90020);

    assertThat(refusals.analyze(new IllegalStateException(alreadyOpen)).getDescription())
        .startsWith("De datamap is in gebruik door een andere Hechtwijzer.");
  }

  @Test
  void leavesOtherFailuresToOthers() {
    assertThat(refusals.analyze(new IllegalStateException("something else"))).isNull();
  }
}
