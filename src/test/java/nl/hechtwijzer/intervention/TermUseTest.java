package nl.hechtwijzer.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.hechtwijzer.vocabulary.Term;
import nl.hechtwijzer.vocabulary.TermList;
import org.junit.jupiter.api.Test;

class TermUseTest {

  private final Term domesticViolence =
      new Term(TermList.SITUATION, "huiselijk-geweld", "Huiselijk geweld", "Domestic violence", 1);

  @Test
  void takesATermFromTheListOfItsRole() {
    assertThat(TermUse.of(TermRole.SITUATION, domesticViolence).term()).isSameAs(domesticViolence);
  }

  @Test
  void takesContraindicationsFromTheSituations() {
    assertThat(TermUse.of(TermRole.CONTRAINDICATION, domesticViolence).role())
        .isEqualTo(TermRole.CONTRAINDICATION);
  }

  @Test
  void refusesATermFromAnotherList() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TermUse.of(TermRole.RECIPIENT, domesticViolence))
        .withMessageContaining("huiselijk-geweld");
  }
}
