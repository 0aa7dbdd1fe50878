package nl.hechtwijzer.search;

/** The index is being made, so that no list would hold every entry that belongs in it. */
public class IndexNotReadyException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int done;
  private final int total;

  /**
   * It is being made.
   *
   * @param progress how far it is
   */
  public IndexNotReadyException(RebuildProgress progress) {
    super("The search index is being made");
    this.done = progress.done();
    this.total = progress.total();
  }

  /** How many entries it holds by now. */
  public int done() {
    return done;
  }

  /** How many it will hold. */
  public int total() {
    return total;
  }
}
