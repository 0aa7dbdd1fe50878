package nl.hechtwijzer.search.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.search.ChildAge;
import org.jspecify.annotations.Nullable;

/**
 * How people write the age of a child: "3 jaar", "vijfjarige", "1,5 jaar", "18 mnd", "2 t/m 8
 * jaar", "onder de 4", "12+". What is an age of a grown-up, or how long something takes, is none.
 */
public final class TypedAges {

  private static final int MONTHS_A_YEAR = 12;
  private static final double MONTHS_A_WEEK = MONTHS_A_YEAR / 52.0;
  private static final int OLDEST_YEARS = 18;
  private static final int OLDEST = OLDEST_YEARS * MONTHS_A_YEAR;
  private static final int MOST_MONTHS = 72;
  private static final int MOST_WEEKS = 52;

  /** From this age on, who is a mother or pregnant may be meant. */
  private static final int MAY_BE_A_PARENT = 12 * MONTHS_A_YEAR;

  private static final List<String> NAMES =
      List.of(
          "nul",
          "een",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "zestien",
          "zeventien",
          "achttien");

  private static final Map<String, Double> HALVES =
      Map.of("anderhalf", 1.5, "anderhalve", 1.5, "half", 0.5, "halve", 0.5);

  private static final Map<String, Double> NUMBERS =
      IntStream.range(0, NAMES.size())
          .boxed()
          .collect(Collectors.toUnmodifiableMap(NAMES::get, Integer::doubleValue));

  private static final String BEGIN = "(?<![\\p{L}\\d.,;/-])";
  private static final String END = "(?![\\p{L}\\d])";
  private static final String NUMBER =
      "(\\d{1,3}(?:[.,]\\d)?|één|"
          + String.join("|", HALVES.keySet())
          + "|"
          + NAMES.stream().sorted(Comparator.reverseOrder()).collect(Collectors.joining("|"))
          + ")";
  private static final String UNIT =
      "(jarigen?|jaren|jaar|jr|j|years?|yrs?|maanden|maand|mnd(?:en)?|months?|m|weken|week|wk|weeks)"
          + END;
  private static final String GAP = "[\\s-]?";
  private static final String THROUGH = "\\s*(?:-|–|t/m|tm|tot en met|tot|of|to|through|up to)\\s*";

  /** What may stand behind an age without a unit. */
  private static final String NOTHING_ELSE =
      "(?=\\s*(?:$|[,.?!);:])|\\s+(?:met|en|die|dat|is|heeft|wat|in|na|bij|voor|with|and|who)\\b)";

  private static final String NO_DURATION =
      "(?!\\s+(?:lang|durend\\p{L}*|geleden|per|training|behandel\\p{L}*|begeleid\\p{L}*|therapie"
          + "|traject|cursus|hulp|wacht\\p{L}*|zwanger\\p{L}*|long|ago|pregnan\\p{L}*)\\b)";

  /** From how many to how many months this is, with the whole of the last year or month. */
  private interface Reading {
    @Nullable ChildAge of(Matcher found);
  }

  private record Form(Pattern pattern, Reading reading) {

    static Form of(String pattern, Reading reading) {
      return new Form(
          Pattern.compile(BEGIN + pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          reading);
    }
  }

  /** What is longer is looked for first. */
  private static final List<Form> FORMS =
      List.of(
          Form.of(
              NUMBER + GAP + UNIT + "\\s+(?:en|and)\\s+" + NUMBER + GAP + UNIT,
              found ->
                  single(
                      months(found.group(1), found.group(2))
                          + months(found.group(3), found.group(4)))),
          Form.of(
              "(\\d{1,2});(\\d{1,2})(?:\\s*(?:jaar|jr|years?))?" + END,
              found -> single(months(found.group(1), "jaar") + months(found.group(2), "maanden"))),
          Form.of(
              NUMBER + "(?:" + GAP + UNIT + ")?" + THROUGH + NUMBER + GAP + UNIT + NO_DURATION,
              found ->
                  span(
                      months(
                          found.group(1), found.group(2) == null ? found.group(4) : found.group(2)),
                      end(found.group(3), found.group(4)))),
          Form.of(
              NUMBER + GAP + UNIT + "\\s+(?:en|of|and|or)\\s+(?:ouder|older|up)" + END,
              found -> span(months(found.group(1), found.group(2)), AgeRange.HIGHEST)),
          Form.of(
              "(\\d{1,2})" + THROUGH + "(\\d{1,2})" + NOTHING_ELSE,
              found -> span(months(found.group(1), "jaar"), end(found.group(2), "jaar"))),
          Form.of(
              "(?:onder|jonger dan|beneden|tot|under|below|younger than)(?: de| the)?\\s+"
                  + NUMBER
                  + orBare(),
              found -> span(0, months(found.group(1), unit(found)) - 1)),
          Form.of(
              "(?:tot en met|t/m|maximaal|max|hoogstens|up to)\\s+" + NUMBER + orBare(),
              found -> span(0, end(found.group(1), unit(found)))),
          Form.of(
              "(?:vanaf|from)\\s+" + NUMBER + orBare(),
              found -> span(months(found.group(1), unit(found)), AgeRange.HIGHEST)),
          Form.of(
              "(?:ouder dan|boven|over|above|older than)(?: de| the)?\\s+" + NUMBER + orBare(),
              found -> span(end(found.group(1), unit(found)) + 1, AgeRange.HIGHEST)),
          Form.of(
              "(\\d{1,2})(?:\\s*(?:jaar|jr))?\\+(?![\\p{L}\\d])",
              found -> span(months(found.group(1), "jaar"), AgeRange.HIGHEST)),
          Form.of(
              NUMBER + GAP + UNIT + NO_DURATION,
              found -> single(months(found.group(1), found.group(2)))),
          Form.of(
              "(?:van|leeftijd|aged?)\\s+(?!een\\b)" + NUMBER + NOTHING_ELSE,
              found -> single(months(found.group(1), "jaar"))));

  private static final Pattern PARENT =
      Pattern.compile(
          "(?:moeders?|vaders?|ouders?|mama|papa|mothers?|fathers?|parents?|meisjes|vrouw(?:en)?)"
              + "\\s+(?:van\\s+|of\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PREGNANT =
      Pattern.compile("zwanger|in verwachting|pregnan", Pattern.CASE_INSENSITIVE);

  private TypedAges() {}

  private static String orBare() {
    return "(?:" + GAP + UNIT + NO_DURATION + "|" + NOTHING_ELSE + ")";
  }

  private static String unit(Matcher found) {
    return found.group(2) == null ? "jaar" : found.group(2);
  }

  /** The ages in a text, in their order. */
  public static List<TypedAge> in(String text) {
    List<TypedAge> ages = new ArrayList<>();
    for (Form form : FORMS) {
      Matcher found = form.pattern().matcher(text);
      while (found.find()) {
        int start = found.start();
        int end = found.end();
        boolean isFree = ages.stream().noneMatch(age -> start < age.end() && age.start() < end);
        Optional.ofNullable(isFree ? form.reading().of(found) : null)
            .filter(age -> !isOfAParent(age, text, start))
            .ifPresent(age -> ages.add(new TypedAge(start, end, age)));
      }
    }
    ages.sort(Comparator.comparingInt(TypedAge::start));
    return ages;
  }

  private static boolean isOfAParent(ChildAge age, String text, int start) {
    return age.fromMonth() >= MAY_BE_A_PARENT
        && (PREGNANT.matcher(text).find() || PARENT.matcher(text.substring(0, start)).find());
  }

  private static double number(String typed) {
    String word = typed.toLowerCase(Locale.ROOT).replace("één", "een");
    Double named = HALVES.getOrDefault(word, NUMBERS.get(word));
    return named == null ? Double.parseDouble(word.replace(',', '.')) : named;
  }

  /** How many months this is; more than any child has where it can be no age. */
  private static int months(String number, String unit) {
    double count = number(number);
    return switch (Character.toLowerCase(unit.charAt(0))) {
      case 'w' -> count > MOST_WEEKS ? OLDEST + MONTHS_A_YEAR : (int) (count * MONTHS_A_WEEK);
      case 'm' -> count > MOST_MONTHS ? OLDEST + MONTHS_A_YEAR : (int) count;
      default ->
          count > OLDEST_YEARS ? OLDEST + MONTHS_A_YEAR : (int) Math.round(count * MONTHS_A_YEAR);
    };
  }

  /** The last month that still counts as this age. */
  private static int end(String number, String unit) {
    int months = months(number, unit);
    boolean years = "wm".indexOf(Character.toLowerCase(unit.charAt(0))) < 0;
    return years && months % MONTHS_A_YEAR == 0 ? months + MONTHS_A_YEAR - 1 : months;
  }

  private static @Nullable ChildAge single(int months) {
    return months > OLDEST ? null : ChildAge.months(months);
  }

  private static @Nullable ChildAge span(int from, int through) {
    boolean isAge = from >= 0 && from <= OLDEST && from < through;
    boolean isOpen = through == AgeRange.HIGHEST;
    return isAge && (isOpen || through < OLDEST + MONTHS_A_YEAR)
        ? ChildAge.span(from, through)
        : null;
  }
}
