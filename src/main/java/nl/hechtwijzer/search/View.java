package nl.hechtwijzer.search;

/** How the page shows a list. */
public enum View {
  CARDS,
  TABLE
}
