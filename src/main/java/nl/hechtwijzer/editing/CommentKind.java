package nl.hechtwijzer.editing;

/** What someone said about a draft, and at which step. */
public enum CommentKind {
  /** A remark that changes nothing about the draft. */
  COMMENT,
  /** The note with which it was submitted. */
  SUBMITTED,
  /** Why it was sent back. */
  RETURNED
}
