package nl.hechtwijzer.site.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the application as a person does and reads what that person sees. */
class StartTest {

  private static final String READY = "Hechtwijzer staat klaar: ";

  @TempDir private Path temporary;

  @Test
  void tellsTheAddressLastAndKeepsItsDataToItself() throws Exception {
    Path folder = temporary.resolve("data");
    try (StartedProcess first =
        StartedProcess.start(folder, "--server.port=0", "--hechtwijzer.search.storage=file")) {
      List<String> log = first.linesThrough(READY);
      URI address = URI.create(log.get(log.size() - 1).replaceAll("^.*" + READY, ""));

      assertThat(log).noneMatch(line -> line.contains(" WARN ") || line.contains(" ERROR "));
      assertThat(log.get(log.size() - 2))
          .containsPattern("naam beheerder en eenmalig wachtwoord \\S+ ");
      assertThat(log.get(log.size() - 3)).contains("Started HechtwijzerApplication");
      assertThat(healthAt(address)).contains("\"status\":\"UP\"");

      refusesASecondProcessOn(folder);
      refusesTheSamePort(address.getPort());
      showsItsDataToNobodyElse(folder);
    }
    refusesDataOfANewerVersion(folder);
  }

  /**
   * H2 begins a file beside its own when a statement fails: in a start that goes well none does.
   */
  private static void showsItsDataToNobodyElse(Path folder) throws IOException {
    assertThat(folder).isDirectoryNotContaining("glob:**.trace.db");
    assertThat(List.of(folder, folder.resolve("catalogue.mv.db"), folder.resolve("index")))
        .allSatisfy(
            path ->
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .endsWith("------"));
  }

  @Test
  void refusesAFolderItCannotWriteTo() throws Exception {
    Path file = Files.writeString(temporary.resolve("data"), "not a folder");

    assertRefused(
        StartedProcess.start(file, "--server.port=0"),
        "In de datamap " + file + " kan niet worden geschreven. Geef gebruiker ");
    assertThat(file).hasContent("not a folder");
  }

  @Test
  void refusesEverySettingThatIsWrongAtOnceBeforeItMakesAnything() throws Exception {
    Path folder = temporary.resolve("data");
    try (StartedProcess started =
        StartedProcess.start(
            folder,
            "--server.port=99999",
            "--server.compression.enabled=ja",
            "--server.forward-headers-strategy=native",
            "--hechtwijzer.base-url=www.example.nl",
            "--hechtwijzer.contact.email=niemand",
            "--hechtwijzer.proxies=10.0.0.1,overal",
            "--hechtwijzer.search.storage=schijf",
            "--hechtwijzer.search.start-within=-1s",
            "--hechtwijzer.search.retry-aftr=5s",
            "--hechtwijzer.session.idle=half uur",
            "--hechtwijzer.editing.four-eyes=soms",
            "--hechtwijzer.ready-pages.memory=veel")) {
      assertThat(started.linesToTheEnd())
          .allMatch(line -> line.contains(" ERROR "))
          .extracting(line -> line.replaceAll("^.* : ", ""))
          .containsExactlyInAnyOrder(
              "De instelling server.port moet een getal van 0 tot en met 65535 zijn, niet 99999.",
              "De instelling server.forward-headers-strategy telt hier niet. Noem de adressen van je proxy's in hechtwijzer.proxies, en laat deze weg.",
              "De instelling server.compression.enabled moet true of false zijn, niet ja.",
              "De instelling hechtwijzer.base-url moet een webadres zoals https://www.example.nl zijn, niet www.example.nl.",
              "De instelling hechtwijzer.contact.email moet een e-mailadres zijn, niet niemand.",
              "De instelling hechtwijzer.proxies moet uit adressen bestaan zoals 10.0.0.5 of 10.0.0.0/24, met komma's ertussen, niet overal.",
              "De instelling hechtwijzer.search.storage moet een van memory, file zijn, niet schijf.",
              "De instelling hechtwijzer.search.start-within mag niet minder dan 0 zijn, dus niet PT-1S.",
              "De instelling hechtwijzer.search.retry-aftr bestaat niet. Kijk in de README welke er zijn, of laat haar weg.",
              "De instelling hechtwijzer.session.idle moet een tijd zoals 30s, 5m of 12h zijn, niet half uur.",
              "De instelling hechtwijzer.editing.four-eyes moet een van auto, true, false zijn, niet soms.",
              "De instelling hechtwijzer.ready-pages.memory moet een grootte zoals 16MB zijn, niet veel.");
      assertThat(started.exitCode()).isNotZero();
    }
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void saysWhatToDoAboutADamagedDatabase() throws Exception {
    Path folder = Files.createDirectory(temporary.resolve("data"));
    Path file = Files.writeString(folder.resolve("catalogue.mv.db"), "this is no database");

    assertRefusedAmongOtherLines(
        StartedProcess.start(folder, "--server.port=0"),
        "Het bestand van de database (catalogue.mv.db in de datamap) is beschadigd.");
    assertThat(file).hasContent("this is no database");
  }

  @Test
  void saysThatADatabaseOnAServerCannotBeReached() throws Exception {
    assertRefusedAmongOtherLines(
        StartedProcess.start(
            temporary.resolve("data"),
            "--server.port=0",
            "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/hechtwijzer",
            "--spring.datasource.hikari.connection-timeout=1000"),
        "De database is niet te bereiken (");
  }

  @Test
  void refusesAPortThatAnyOtherProgramUses() throws Exception {
    Path folder = temporary.resolve("data");
    try (ServerSocket other = new ServerSocket(0)) {
      assertRefused(
          StartedProcess.start(folder, "--server.port=" + other.getLocalPort()),
          "Poort " + other.getLocalPort() + " is al in gebruik. Stop het programma");
    }
    assertThat(folder).doesNotExist();
  }

  private void refusesASecondProcessOn(Path folder) throws InterruptedException {
    assertRefused(
        StartedProcess.start(folder, "--server.port=0"),
        "De datamap " + folder + " is in gebruik door een andere Hechtwijzer.");
  }

  private void refusesTheSamePort(int port) throws InterruptedException {
    Path other = temporary.resolve("other");
    assertRefused(
        StartedProcess.start(other, "--server.port=" + port),
        "Poort " + port + " is al in gebruik.");
    assertThat(other).doesNotExist();
  }

  private void refusesDataOfANewerVersion(Path folder) throws Exception {
    try (Connection connection = open(folder);
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into "flyway_schema_history"
          ("installed_rank", "version", "description", "type", "script", "installed_by", "execution_time", "success")
          values (99999, '99999', 'from the future', 'SQL', 'V99999__from_the_future.sql', '', 0, true)
          """);
    }
    String before = contentsOf(folder);

    StartedProcess older = StartedProcess.start(folder, "--server.port=0");

    assertRefusedAmongOtherLines(
        older,
        "De database is bijgewerkt door een nieuwere Hechtwijzer (tot en met stap 99999). Start die nieuwere versie");
    assertThat(contentsOf(folder)).isEqualTo(before);
  }

  private static void assertRefused(StartedProcess started, String reason)
      throws InterruptedException {
    try (started) {
      assertThat(started.linesToTheEnd()).singleElement().asString().contains(reason);
      assertThat(started.exitCode()).isNotZero();
    }
  }

  /** The database is already open by then, so the usual lines of a start go before. */
  private static void assertRefusedAmongOtherLines(StartedProcess started, String reason)
      throws InterruptedException {
    try (started) {
      List<String> log = started.linesToTheEnd();
      assertThat(log.get(log.size() - 1)).contains(" ERROR ").contains(reason);
      assertThat(log.subList(0, log.size() - 1))
          .noneMatch(line -> line.contains(" WARN ") || line.contains(" ERROR "))
          .noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
      assertThat(started.exitCode()).isNotZero();
    }
  }

  private static String healthAt(URI address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/actuator/health")).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static Connection open(Path folder) throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("catalogue"));
  }

  private static String contentsOf(Path folder) throws SQLException {
    StringBuilder script = new StringBuilder();
    try (Connection connection = open(folder);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("script")) {
      while (rows.next()) {
        script.append(rows.getString(1)).append('\n');
      }
    }
    return script.toString();
  }
}
