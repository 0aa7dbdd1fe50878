package nl.hechtwijzer.site.startup;

import java.nio.file.Path;
import java.util.List;

/** Starting would fail or do harm; the message tells the person who starts it what to do. */
class StartRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private StartRefused(String whatToDo) {
    super(whatToDo);
  }

  /** Everything that is wrong, one line each. */
  static StartRefused because(List<String> refusals) {
    return new StartRefused(String.join("\n", refusals));
  }

  static String noPort(String value) {
    return "De instelling server.port moet een getal van 0 tot en met 65535 zijn, niet %s."
        .formatted(value);
  }

  static String noSuchSetting(String name) {
    return "De instelling %s bestaat niet. Kijk in de README welke er zijn, of laat haar weg."
        .formatted(name);
  }

  static String useProxies(String name) {
    return "De instelling %s telt hier niet. Noem de adressen van je proxy's in hechtwijzer.proxies, en laat deze weg."
        .formatted(name);
  }

  static StartRefused portInUse(int port) {
    return new StartRefused(
        "Poort %d is al in gebruik. Stop het programma dat daar draait, of kies een andere poort, bijvoorbeeld met SERVER_PORT=%d."
            .formatted(port, port == 65535 ? port - 1 : port + 1));
  }

  static StartRefused portForbidden(int port) {
    return new StartRefused(
        "Poort %d mag niet door deze gebruiker worden geopend. Kies een andere poort, bijvoorbeeld met SERVER_PORT=8080."
            .formatted(port));
  }

  static StartRefused noFolder() {
    return new StartRefused(
        "De instelling hechtwijzer.data-dir is leeg. Noem een map met HECHTWIJZER_DATA_DIR, of laat de instelling weg.");
  }

  static StartRefused folderUnclear(String name) {
    return new StartRefused(
        "De database %s heeft geen volledig pad. Schrijf de datamap als ./map of als volledig pad, bijvoorbeeld met HECHTWIJZER_DATA_DIR."
            .formatted(name));
  }

  static StartRefused folderUnusable(Path folder) {
    return new StartRefused(
        "In de datamap %s kan niet worden geschreven. Geef gebruiker %s schrijfrecht op die map, of kies een andere map met HECHTWIJZER_DATA_DIR."
            .formatted(folder, System.getProperty("user.name")));
  }

  static StartRefused indexUnusable(String folder) {
    return new StartRefused(
        "In de map %s voor de zoekindex kan niet worden geschreven. Geef gebruiker %s schrijfrecht op die map, of kies een andere map met HECHTWIJZER_SEARCH_FOLDER."
            .formatted(folder, System.getProperty("user.name")));
  }

  static StartRefused folderInUse(Path folder) {
    return new StartRefused(
        "De datamap %s is in gebruik door een andere Hechtwijzer. Stop die eerst, of kies een andere map met HECHTWIJZER_DATA_DIR."
            .formatted(folder));
  }

  static StartRefused folderInUse() {
    return new StartRefused(
        "De datamap is in gebruik door een andere Hechtwijzer. Stop die eerst, of kies een andere map met HECHTWIJZER_DATA_DIR.");
  }

  static StartRefused databaseDamaged() {
    return new StartRefused(
        "Het bestand van de database (catalogue.mv.db in de datamap) is beschadigd. Bewaar het apart en zet een reservekopie terug; de README zegt hoe, bij Reservekopie.");
  }

  static StartRefused databaseOfOtherVersion() {
    return new StartRefused(
        "Het bestand van de database is van een andere versie van H2 dan deze Hechtwijzer heeft. Start de versie die het schreef, of zet een reservekopie terug die bij deze versie hoort.");
  }

  static StartRefused diskFull() {
    return new StartRefused(
        "De schijf met de database is vol. Maak er ruimte op en start opnieuw; aan de gegevens is niets veranderd.");
  }

  static StartRefused loginRefused() {
    return new StartRefused(
        "De database weigert deze naam of dit wachtwoord. Controleer spring.datasource.username en spring.datasource.password.");
  }

  static StartRefused databaseAway(String reason) {
    return new StartRefused(
        "De database is niet te bereiken (%s). Controleer of zij draait, en of spring.datasource.url klopt."
            .formatted(reason));
  }

  static StartRefused databaseIsNewer(String version) {
    return new StartRefused(
        "De database is bijgewerkt door een nieuwere Hechtwijzer (tot en met stap %s). Start die nieuwere versie, of zet een reservekopie terug die bij deze versie hoort."
            .formatted(version));
  }
}
