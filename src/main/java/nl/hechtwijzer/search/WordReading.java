package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that a word comes to wherever it stands: worked out once and kept, since texts use the
 * same words over and over. Lists without doubles, as thousands of these are kept.
 *
 * @param forms as it is written
 * @param stems without its endings
 * @param parts the same, with the parts of the compound that it is
 * @param ideas of which it speaks by itself
 * @param wholeStems the stems of the word as a whole, by which phrases are known
 * @param beside the names by which it stands beside others, as {@link Lexicon#together} joins them
 * @param isStop whether it says nothing about what is looked for; it is then only known as written,
 *     as "tot" would otherwise be met by every slip that ends up at its stem
 */
record WordReading(
    List<String> forms,
    List<String> stems,
    List<String> parts,
    List<String> ideas,
    Set<String> wholeStems,
    List<String> beside,
    boolean isStop) {

  static WordReading of(Word word, Lexicon lexicon) {
    List<String> forms = word.forms();
    Set<String> stems = new LinkedHashSet<>();
    Set<String> parts = new LinkedHashSet<>();
    Set<String> ideas = new LinkedHashSet<>();
    if (word.isIn(WordList.STOP_WORDS)) {
      return new WordReading(
          List.copyOf(forms),
          List.of(),
          List.of(),
          List.of(),
          DutchStems.of(word.whole()),
          List.of(),
          true);
    }
    for (String form : forms) {
      List<String> read = new ArrayList<>();
      read.add(form);
      stems.addAll(DutchStems.of(form));
      read.addAll(lexicon.compounds().split(form));
      for (String part : read) {
        parts.addAll(DutchStems.of(part));
        ideas.addAll(lexicon.thesaurus().equals(DutchStems.of(part)));
      }
    }
    parts.addAll(lexicon.pairs(lexicon.partStems(word)));
    return new WordReading(
        List.copyOf(forms),
        List.copyOf(stems),
        List.copyOf(parts),
        List.copyOf(ideas),
        DutchStems.of(word.whole()),
        lexicon.combinable(word).stream().map(lexicon.thesaurus()::canonical).toList(),
        false);
  }
}
