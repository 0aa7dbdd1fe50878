package nl.hechtwijzer.editing;

import nl.hechtwijzer.account.ReadPeople;
import nl.hechtwijzer.account.Role;
import org.springframework.stereotype.Service;

/** Whether a draft has to be published by someone else than its owner. */
@Service
public class FourEyes {

  private final EditingSettings settings;
  private final ReadPeople people;

  FourEyes(EditingSettings settings, ReadPeople people) {
    this.people = people;
    this.settings = settings;
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
    return !isNeeded() || !draft.isOf(who);
  }

  void require(Draft draft, Author who) {
    if (isNeeded() && draft.isOf(who)) {
      throw new SecondPersonNeeded(draft.id());
    }
  }
}
