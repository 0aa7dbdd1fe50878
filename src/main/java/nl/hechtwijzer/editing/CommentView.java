package nl.hechtwijzer.editing;

import java.time.Instant;

/** What someone said about a draft, and when. */
public record CommentView(CommentKind kind, String text, String by, Instant saidAt) {}
