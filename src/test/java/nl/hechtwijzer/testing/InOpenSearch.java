package nl.hechtwijzer.testing;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Keeps the index of a test in a real OpenSearch, under a name of its own. */
public final class InOpenSearch
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "hechtwijzer.search.engine=opensearch",
            "hechtwijzer.search.opensearch.hosts=" + OpenSearchNode.shared().address(),
            "hechtwijzer.search.opensearch.prefix=test-" + UUID.randomUUID() + "-")
        .applyTo(context);
  }
}
