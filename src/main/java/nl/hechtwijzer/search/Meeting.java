package nl.hechtwijzer.search;

import java.util.Collection;
import java.util.List;

/**
 * When an entry meets a choice or a criterion, and when its sources leave that open. Where neither
 * holds, it does not meet it.
 */
record Meeting(Condition yes, Condition unknown) {

  /** Met when one of them is. */
  static Meeting any(Collection<Meeting> choices) {
    List<Condition> yes = choices.stream().map(Meeting::yes).toList();
    List<Condition> unknown = choices.stream().map(Meeting::unknown).toList();
    return new Meeting(Condition.any(yes), Condition.any(unknown));
  }

  /** What the list holds: what meets it and, where wanted, what may. */
  Condition listed(boolean withUnknown) {
    return withUnknown ? yes.or(unknown) : yes;
  }
}
