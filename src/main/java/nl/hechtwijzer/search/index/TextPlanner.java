package nl.hechtwijzer.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.Loosening;
import nl.hechtwijzer.search.TextReading;
import nl.hechtwijzer.search.Understood;
import nl.hechtwijzer.search.question.Idea;
import nl.hechtwijzer.search.question.Ideas;
import nl.hechtwijzer.search.question.Topics;
import nl.hechtwijzer.search.question.TypedAge;
import nl.hechtwijzer.search.question.TypedAges;
import nl.hechtwijzer.search.question.TypedWord;
import nl.hechtwijzer.search.question.WordForms;
import nl.hechtwijzer.site.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Decides how a text is asked: which of its words must be met, which only lift, which are read as
 * others, and which are in no entry. Every word has to be met as long as any entry meets them all.
 */
final class TextPlanner {

  private static final int SHORTEST_WITH_A_SLIP = 4;

  /** Only in a word longer than this a slip is looked for in texts too, and not just in names. */
  private static final int SHORT = 5;

  private static final int MOST_MENDED = 3;
  private static final float AS_NAME_WITH_A_SLIP = 8;

  private final Ideas ideas;
  private final EntrySearch index;
  private final TextUnits units;
  private final Function<FacetChoice, Ask> possible;

  /**
   * @param possible which entries meet a choice, or may meet it
   */
  TextPlanner(Ideas ideas, EntrySearch index, Function<FacetChoice, Ask> possible) {
    this.ideas = ideas;
    this.index = index;
    this.units = new TextUnits(ideas, index);
    this.possible = possible;
  }

  TextPlan plan(String typed) {
    Set<String> readAs = new HashSet<>();
    String text = typed;
    while (true) {
      Reading reading = new Reading(text, readAs);
      String mended = reading.read();
      if (mended == null) {
        return reading.plan(typed);
      }
      text = mended;
    }
  }

  /** Reads a text as it stands, until a word turns out to be another one. */
  private final class Reading {

    private final String text;
    private final Set<String> readAs;
    private final List<TypedAge> ages;
    private final List<Unit> all;
    private final List<Unit> required = new ArrayList<>();
    private final List<Unit> lifting = new ArrayList<>();
    private final List<Unit> missing = new ArrayList<>();

    Reading(String text, Set<String> readAs) {
      this.text = text;
      this.readAs = readAs;
      this.ages = TypedAges.in(text);
      this.all =
          units.of(TypedWord.in(text, ages)).stream()
              .filter(unit -> ages.isEmpty() || !Ideas.isStopWord(unit.typed()))
              .toList();
    }

    /** Sorts the words; gives the text to read instead where one of them is a slip. */
    @Nullable String read() {
      for (Unit unit : all) {
        if (unit.common()) {
          lifting.add(unit);
        } else if (!require(unit) && !readAsCompound(unit)) {
          Optional<String> meant = withASlip(unit).or(() -> meant(unit));
          if (meant.isPresent()) {
            readAs.add(meant.get());
            return replaced(unit, meant.get());
          }
          if (!readAsName(unit)) {
            missing.add(unit);
          }
        }
      }
      return null;
    }

    /** Requires a word that entries have; what few have tells more. */
    private boolean require(Unit unit) {
      int having = index.count(unit.ask());
      if (having > 0) {
        float rarity = (float) (1 / Math.sqrt(having));
        required.add(unit.asking(f -> f.bool().must(unit.ask().of(f)).boost(rarity)));
      }
      return having > 0;
    }

    private String replaced(Unit unit, String word) {
      return text.substring(0, unit.start()) + word + text.substring(unit.end());
    }

    private Optional<String> meant(Unit unit) {
      if (ideas.knows(unit.typed())
          || !mayHoldASlip(unit.typed())
          || readAs.size() >= MOST_MENDED) {
        return Optional.empty();
      }
      return ideas.near(unit.typed()).stream()
          .filter(word -> !readAs.contains(word))
          .min(Comparator.comparing(word -> !tells(unit, word)));
    }

    /** Whether a word makes the words around it into something that is known. */
    private boolean tells(Unit unit, String word) {
      return units.of(TypedWord.in(replaced(unit, word), ages)).stream()
          .anyMatch(
              read -> read.typed().contains(word) && (read.common() || index.hasAny(read.ask())));
    }

    /** A compound that no entry has, as the words it is made of. */
    private boolean readAsCompound(Unit unit) {
      List<String> parts = Ideas.split(unit.typed(), part -> ideas.isPart(part) || isInName(part));
      boolean tells =
          parts.stream().allMatch(part -> Ideas.isCommon(part) || tells(part))
              && parts.stream().anyMatch(part -> !Ideas.isCommon(part) && tells(part));
      if (!tells) {
        return false;
      }
      List<Unit> read =
          units.of(
              parts.stream().map(part -> new TypedWord(unit.start(), unit.end(), part)).toList());
      if (!read.stream().allMatch(part -> part.common() || index.hasAny(part.ask()))) {
        return false;
      }
      for (Unit part : read) {
        if (part.common()) {
          lifting.add(part);
        } else {
          require(part);
        }
      }
      return true;
    }

    private boolean tells(String part) {
      return ideas.find(List.of(part)).isPresent() || isInName(part);
    }

    private boolean isInName(String word) {
      return word.length() >= SHORTEST_WITH_A_SLIP
          && index.hasAny(
              f ->
                  f.match()
                      .field(EntryDocument.NAMES_JOINED)
                      .matching(word)
                      .analyzer(Analyzers.AS_ONE));
    }

    /** The word of a name that this is with a slip, or of a text where it is long. */
    private Optional<String> withASlip(Unit unit) {
      String typed = unit.typed();
      boolean known =
          ideas.near(typed).stream().anyMatch(word -> word.length() <= typed.length() + 1);
      if (!mayHoldASlip(typed) || known || readAs.size() >= MOST_MENDED) {
        return Optional.empty();
      }
      Ask words =
          f ->
              f.match()
                  .fields(EntryDocument.TEXT, EntryDocument.parts(EntryDocument.TEXT))
                  .matching(typed)
                  .fuzzy(1, 1)
                  .analyzer(Analyzers.DUTCH);
      return Stream.of(nameWithASlip(typed), words)
          .limit(typed.length() > SHORT ? 2 : 1)
          .flatMap(index::words)
          .filter(word -> WordForms.areAlike(typed, word))
          .findFirst();
    }

    /** A number is no other number. */
    private static boolean mayHoldASlip(String typed) {
      return typed.length() >= SHORTEST_WITH_A_SLIP && typed.chars().allMatch(Character::isLetter);
    }

    private Ask nameWithASlip(String typed) {
      return f ->
          f.match()
              .field(EntryDocument.NAMES_JOINED)
              .boost(AS_NAME_WITH_A_SLIP)
              .matching(typed)
              .fuzzy(1, 1)
              .analyzer(Analyzers.AS_ONE);
    }

    /** A name that was written as one, with a slip. */
    private boolean readAsName(Unit unit) {
      return mayHoldASlip(unit.typed()) && require(unit.asking(nameWithASlip(unit.typed())));
    }

    TextPlan plan(String typed) {
      List<Set<String>> compounds = compounds();
      boolean nothing = required.isEmpty() && (!missing.isEmpty() || all.isEmpty());
      if (nothing && ages.isEmpty()) {
        return new TextPlan(
            List.of(),
            0,
            List.of(),
            compounds,
            false,
            reading(typed, loosening(0, List.of()), true));
      }
      if (required.isEmpty()) {
        boolean alone = !ages.isEmpty();
        return new TextPlan(
            List.of(), 0, lifting, compounds, alone, reading(typed, loosening(0, List.of()), true));
      }
      List<Ask> aged = ages.stream().map(age -> possible.apply(choice(age))).toList();
      for (int least = required.size(); least > 0; least--) {
        Ask some = TextPlan.some(required, least);
        for (boolean narrow : aged.isEmpty() ? List.of(false) : List.of(true, false)) {
          Ask found = narrow ? some.and(Ask.all(aged)) : some;
          boolean known = required.size() == 1 && ages.isEmpty();
          if (known || index.hasAny(found)) {
            List<String> unmet = least < required.size() ? unmet(found) : List.of();
            return new TextPlan(
                required,
                least,
                lifting,
                compounds,
                false,
                reading(typed, loosening(least, withAges(unmet, narrow)), narrow));
          }
        }
      }
      throw new IllegalStateException("Each of these words was met by an entry");
    }

    private List<String> unmet(Ask found) {
      return required.stream()
          .filter(unit -> !index.hasAny(found.and(unit.ask())))
          .map(this::typed)
          .toList();
    }

    private List<String> withAges(List<String> unmet, boolean narrow) {
      return narrow
          ? unmet
          : Stream.concat(
                  unmet.stream(), ages.stream().map(age -> text.substring(age.start(), age.end())))
              .toList();
    }

    private String typed(Unit unit) {
      return text.substring(unit.start(), unit.end());
    }

    private @Nullable Loosening loosening(int least, List<String> unmet) {
      List<String> without = new ArrayList<>(missing.stream().map(this::typed).toList());
      without.addAll(unmet);
      int asked = required.size() + missing.size();
      return without.isEmpty() && least == asked
          ? null
          : new Loosening(least, asked, without.stream().distinct().toList());
    }

    private TextReading reading(String typed, @Nullable Loosening loosening, boolean narrow) {
      List<Understood> understood = new ArrayList<>();
      if (narrow) {
        for (TypedAge age : ages) {
          understood.add(understood(choice(age), age.start(), age.end(), true));
        }
      }
      all.stream()
          .filter(unit -> !unit.common())
          .forEach(
              unit ->
                  unit.topics().stream()
                      .sorted()
                      .flatMap(topic -> Topics.choice(topic).stream())
                      .forEach(
                          choice ->
                              understood.add(understood(choice, unit.start(), unit.end(), false))));
      return new TextReading(understood, loosening, text.equals(typed) ? null : text);
    }

    private Understood understood(FacetChoice choice, int start, int end, boolean narrows) {
      String without = Typed.words(text.substring(0, start) + " " + text.substring(end));
      return new Understood(choice, text.substring(start, end), without, narrows);
    }

    /** What two neighbouring words mean when they are read as one: "problemen met gedrag". */
    private List<Set<String>> compounds() {
      List<Set<String>> compounds = new ArrayList<>();
      for (int i = 1; i < all.size(); i++) {
        String one = all.get(i - 1).typed();
        String other = all.get(i).typed();
        Stream.of(one + other, one + "s" + other, other + one, other + "s" + one)
            .flatMap(word -> ideas.find(List.of(word)).stream())
            .map(Idea::about)
            .filter(topics -> !topics.isEmpty())
            .findFirst()
            .ifPresent(compounds::add);
      }
      return compounds;
    }
  }

  private static FacetChoice choice(TypedAge age) {
    return new FacetChoice.AgeIs(age.age());
  }
}
