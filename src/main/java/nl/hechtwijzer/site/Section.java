package nl.hechtwijzer.site;

/** The parts of the site that stand in the navigation of every page, in that order. */
public enum Section {
  /** The list of interventions and the entries. */
  CATALOGUE("catalogue", "/interventies"),
  /** A few questions that lead to what fits. */
  GUIDE("guide", "/wijzer"),
  /** What prevention means, with its interventions. */
  PREVENTION("prevention", "/preventie"),
  /** What treatment means, with its interventions. */
  TREATMENT("treatment", "/behandeling"),
  /** The levels of recognition explained. */
  RECOGNITION("recognition", "/erkenning"),
  /** The sources and what each of them says. */
  SOURCES("sources", "/bronnen");

  private final String key;
  private final String path;

  Section(String key, String path) {
    this.key = key;
    this.path = path;
  }

  /** The message key of its name. */
  public String labelKey() {
    return "layout.nav." + key;
  }

  /** The path of its first page. */
  public String path() {
    return path;
  }
}
