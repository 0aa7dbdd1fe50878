package nl.hechtwijzer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import nl.hechtwijzer.testing.counterexample.Counterexample;
import nl.hechtwijzer.testing.counterexample.closed.inside.Secret;
import nl.hechtwijzer.testing.counterexample.open.Trespasser;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModularityTest {

  @Test
  void packagesDependOnlyOnWhatTheyDeclare() {
    ApplicationModules.of(HechtwijzerApplication.class).verify();
  }

  @Test
  void aPackageThatDoesNotIsFound() {
    ApplicationModules counterexample =
        ApplicationModules.of(Counterexample.class, new ImportOption.OnlyIncludeTests());

    assertThatThrownBy(counterexample::verify)
        .isInstanceOf(Violations.class)
        .hasMessageContaining(Trespasser.class.getName())
        .hasMessageContaining(Secret.class.getName());
  }
}
