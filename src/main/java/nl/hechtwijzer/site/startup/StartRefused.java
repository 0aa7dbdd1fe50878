package nl.hechtwijzer.site.startup;

import java.nio.file.Path;

/** Starting would fail or do harm; the message tells the person who starts it what to do. */
class StartRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private StartRefused(String whatToDo) {
    super(whatToDo);
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

  static StartRefused folderInUse(Path folder) {
    return new StartRefused(
        "De datamap %s is in gebruik door een andere Hechtwijzer. Stop die eerst, of kies een andere map met HECHTWIJZER_DATA_DIR."
            .formatted(folder));
  }

  static StartRefused folderInUse() {
    return new StartRefused(
        "De datamap is in gebruik door een andere Hechtwijzer. Stop die eerst, of kies een andere map met HECHTWIJZER_DATA_DIR.");
  }

  static StartRefused databaseIsNewer(String version) {
    return new StartRefused(
        "De database is bijgewerkt door een nieuwere Hechtwijzer (tot en met stap %s). Start die nieuwere versie, of zet een reservekopie terug die bij deze versie hoort."
            .formatted(version));
  }
}
