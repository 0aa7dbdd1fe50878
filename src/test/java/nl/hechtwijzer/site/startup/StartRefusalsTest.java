package nl.hechtwijzer.site.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.h2.message.DbException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          90020 | De datamap is in gebruik door een andere Hechtwijzer.
          90030 | Het bestand van de database (catalogue.mv.db in de datamap) is beschadigd.
          90048 | Het bestand van de database is van een andere versie van H2
          28000 | De database weigert deze naam of dit wachtwoord.
          """)
  void knowsWhatH2CannotOpen(int code, String refusal) {
    SQLException failure = DbException.get(code, "catalogue.mv.db").getSQLException();

    assertThat(refusals.analyze(new IllegalStateException(failure)).getDescription())
        .startsWith(refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          28P01 | De database weigert deze naam of dit wachtwoord.
          3D000 | De database is niet te bereiken (zo is het).
          08001 | De database is niet te bereiken (zo is het).
          57P03 | De database is niet te bereiken (zo is het).
          53100 | De schijf met de database is vol.
          """)
  void knowsWhatPostgresRefuses(String state, String refusal) {
    SQLException failure = new SQLException("zo is het\n  Waarom: daarom", state);

    assertThat(refusals.analyze(new IllegalStateException(failure)).getDescription())
        .startsWith(refusal);
  }

  @Test
  void leavesOtherFailuresToOthers() {
    assertThat(refusals.analyze(new IllegalStateException("something else"))).isNull();
  }
}
