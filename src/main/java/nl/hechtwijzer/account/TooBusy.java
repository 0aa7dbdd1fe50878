package nl.hechtwijzer.account;

/** So many sign in at this moment that there is no room for one more. */
class TooBusy extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Without a trace of where it was made: there may be many of them, for that very reason. */
  TooBusy() {
    super("Too many passwords are compared at this moment", null, false, false);
  }
}
