package nl.hechtwijzer.editing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.hechtwijzer.account.AuditLog;
import nl.hechtwijzer.site.Typed;
import nl.hechtwijzer.site.UseCase;
import nl.hechtwijzer.vocabulary.ReadVocabulary;
import nl.hechtwijzer.vocabulary.Slugs;
import nl.hechtwijzer.vocabulary.Term;
import nl.hechtwijzer.vocabulary.TermList;
import nl.hechtwijzer.vocabulary.Terms;
import nl.hechtwijzer.vocabulary.Vocabulary;

/**
 * Adds a term to a list while an entry is being edited. The term is there at once, for every
 * editor; the public meets it when an entry that has it is published.
 */
@UseCase
public class AddTerm {

  private static final int LONGEST = 120;

  private final ReadVocabulary vocabulary;
  private final Terms terms;
  private final AuditLog log;

  AddTerm(ReadVocabulary vocabulary, Terms terms, AuditLog log) {
    this.vocabulary = vocabulary;
    this.terms = terms;
    this.log = log;
  }

  /**
   * A term to be added.
   *
   * @param english its English name; the Dutch one also serves where it is empty
   * @param sure whether terms that look like it were seen, and it is another one
   */
  public record Proposal(TermList list, String dutch, String english, boolean sure) {}

  /**
   * What came of it.
   *
   * @param term the term to use: the new one, or one that had this name already
   * @param near terms that may have been meant; nothing is added until the editor is sure
   * @param error the key of what is wrong with the name
   */
  public record Outcome(
      Optional<Vocabulary.Entry> term, List<Vocabulary.Entry> near, Optional<String> error) {

    private static Outcome of(Vocabulary.Entry term) {
      return new Outcome(Optional.of(term), List.of(), Optional.empty());
    }
  }

  /** Adds the term, unless it is there already or the editor may have meant another. */
  public Outcome add(Proposal proposal) {
    String dutch = Typed.line(proposal.dutch());
    String typed = Typed.line(proposal.english());
    String english = typed.isEmpty() ? dutch : typed;
    Optional<String> error = refusal(dutch).or(() -> refusal(english));
    if (error.isPresent()) {
      return new Outcome(Optional.empty(), List.of(), error);
    }
    List<Vocabulary.Entry> known = vocabulary.latest().entries(proposal.list());
    TermLikeness likeness = new TermLikeness(dutch);
    Optional<Vocabulary.Entry> same = known.stream().filter(likeness::isNameOf).findFirst();
    if (same.isPresent()) {
      return Outcome.of(same.get());
    }
    List<Vocabulary.Entry> near = likeness.near(known);
    if (!near.isEmpty() && !proposal.sure()) {
      return new Outcome(Optional.empty(), near, Optional.empty());
    }
    String slug = free(Slugs.suggestedBy(dutch), known);
    terms.save(new Term(proposal.list(), slug, dutch, english, known.size() + 1));
    log.record("term.added", dutch, proposal.list().name());
    return Outcome.of(new Vocabulary.Entry(proposal.list(), slug, dutch, english, Set.of()));
  }

  private static Optional<String> refusal(String name) {
    if (Slugs.suggestedBy(name).isEmpty()) {
      return Optional.of("form.term.error.name");
    }
    return name.length() > LONGEST ? Optional.of("form.term.error.long") : Optional.empty();
  }

  private static String free(String wanted, List<Vocabulary.Entry> known) {
    Set<String> taken = known.stream().map(Vocabulary.Entry::slug).collect(Collectors.toSet());
    String slug = wanted;
    for (int number = 2; taken.contains(slug); number++) {
      String ending = "-" + number;
      slug = Slugs.suggestedBy(wanted.substring(0, Math.min(wanted.length(), 76))) + ending;
    }
    return slug;
  }
}
