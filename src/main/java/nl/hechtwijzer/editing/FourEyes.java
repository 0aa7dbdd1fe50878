package nl.hechtwijzer.editing;

import nl.hechtwijzer.account.ReadPeople;
import nl.hechtwijzer.account.Role;
import org.springframework.stereotype.Service;

/**
 * Whether a draft has to be published by someone else. Two people have seen a text before it is
 * public: nobody publishes a draft of one's own, nor a text that nobody else has seen since one
 * changed it. Whoever submits it again has seen it.
 */
@Service
public class FourEyes {

  private final EditingSettings settings;
  private final ReadPeople people;
  private final DraftComments comments;

  FourEyes(EditingSettings settings, ReadPeople people, DraftComments comments) {
    this.settings = settings;
    this.people = people;
    this.comments = comments;
  }

  /** Whether the rule holds now. */
  public boolean isNeeded() {
    return switch (settings.fourEyes()) {
      case TRUE -> true;
      case FALSE -> false;
      case AUTO -> people.countWhoMayActAs(Role.CHIEF_EDITOR) > 1;
    };
  }

  /** Whether this person may publish this draft, as far as the rule goes. */
  public boolean allows(DraftView draft, Author who) {
    return !isNeeded() || !isAlone(draft, who);
  }

  private boolean isAlone(DraftView draft, Author who) {
    return draft.isOf(who)
        || (draft.isSavedBy(who)
            && !comments.existsByDraftIdAndKindAndSaidByNotAndSaidAtAfter(
                draft.id(), CommentKind.SUBMITTED, who.personId(), draft.savedAt()));
  }

  void require(Draft draft, Author who) {
    if (!allows(draft.view(), who)) {
      throw new SecondPersonNeeded(draft.id());
    }
  }
}
