package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.search.question.Topics;
import nl.hechtwijzer.search.question.WordForms;
import nl.hechtwijzer.vocabulary.Vocabulary;

/** Chooses of what was hit in an entry the few places that tell most. */
final class Snippets {

  private static final int MOST = 2;

  private final Vocabulary vocabulary;

  Snippets(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The name in pieces, with what was hit in it marked. */
  static List<MarkedText> name(String name, IndexAnswer.Hit hit) {
    return hit.names().stream()
        .filter(marked -> text(marked).equals(name))
        .findFirst()
        .orElseGet(() -> List.of(new MarkedText(name, false)));
  }

  private static String text(List<MarkedText> marked) {
    return String.join("", marked.stream().map(MarkedText::text).toList());
  }

  /** Each place shows a word that those before it do not show. */
  List<Snippet> of(InterventionProfile profile, IndexAnswer.Hit hit) {
    List<Snippet> chosen = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    Stream.concat(sentences(profile, hit), terms(profile, hit))
        .takeWhile(any -> chosen.size() < MOST)
        .filter(snippet -> shown.addAll(hitWords(snippet)))
        .forEach(chosen::add);
    return chosen;
  }

  private static Set<String> hitWords(Snippet snippet) {
    Set<String> words = new HashSet<>();
    snippet.parts().stream()
        .filter(MarkedText::hit)
        .flatMap(part -> WordForms.words(part.text()).stream())
        .map(WordForms::stem)
        .forEach(words::add);
    return words;
  }

  private static Stream<Snippet> sentences(InterventionProfile profile, IndexAnswer.Hit hit) {
    return hit.passages().stream()
        .flatMap(
            marked ->
                profile.descriptions().stream()
                    .flatMap(Passage::all)
                    .filter(passage -> passage.plain().contains(text(marked).strip()))
                    .limit(1)
                    .map(passage -> new Snippet(passage.field(), marked)));
  }

  private Stream<Snippet> terms(InterventionProfile profile, IndexAnswer.Hit hit) {
    return Stream.of(TermRole.SITUATION, TermRole.RECIPIENT, TermRole.PROVIDER, TermRole.SETTING)
        .flatMap(
            role ->
                profile.terms(role).stream()
                    .flatMap(term -> vocabulary.find(role.list(), term.value()).stream())
                    .filter(term -> hit.topics().contains(Topics.term(term.list(), term.slug())))
                    .map(
                        term ->
                            new Snippet(
                                DescriptionField.of(role),
                                List.of(new MarkedText(term.dutchLabel(), true)))));
  }
}
