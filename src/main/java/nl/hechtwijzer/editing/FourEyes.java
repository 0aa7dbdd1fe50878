package nl.hechtwijzer.editing;

import org.springframework.stereotype.Service;

/** Whether a draft has to be published by someone else than its owner. */
@Service
public class FourEyes {

  private final EditingSettings settings;

  FourEyes(EditingSettings settings) {
    this.settings = settings;
  }

  /** Whether the rule holds now. */
  public boolean isNeeded() {
    return settings.fourEyes() == EditingSettings.FourEyesRule.TRUE;
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
