package nl.hechtwijzer.editing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What someone said about a draft. */
@Entity
@Immutable
class DraftComment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_comment_seq")
  @SequenceGenerator(
      name = "draft_comment_seq",
      sequenceName = "draft_comment_seq",
      allocationSize = 50)
  private @Nullable Long id;

  // Read by the database alone: a draft's comments are found by it.
  @SuppressWarnings("UnusedVariable")
  private long draftId;

  @Enumerated(EnumType.STRING)
  private CommentKind kind;

  private Instant saidAt;

  // Read by the database alone: who else submitted it counts for the rule of four eyes.
  @SuppressWarnings("UnusedVariable")
  private long saidBy;

  private String saidByName;
  private String text;

  protected DraftComment() {}

  DraftComment(long draftId, CommentKind kind, String text, Author by, Instant now) {
    this.draftId = draftId;
    this.kind = kind;
    this.text = text;
    this.saidBy = by.personId();
    this.saidByName = by.name();
    this.saidAt = now;
  }

  CommentView view() {
    return new CommentView(kind, text, saidByName, saidAt);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof DraftComment that && id != null && id.equals(that.id));
  }

  @Override
  public int hashCode() {
    return DraftComment.class.hashCode();
  }
}
