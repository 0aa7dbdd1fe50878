package nl.hechtwijzer.testing.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Dutch as catalogues of youth care write it: few words very often, and an endless tail of
 * compounds and places.
 */
final class DutchTexts {

  private static final Map<String, List<String>> WORDS = new HashMap<>();
  private static final Map<String, List<List<String>>> SENTENCES = new HashMap<>();

  private static void words(String slot, String commaSeparated) {
    WORDS.put(slot, List.of(commaSeparated.split(", ", -1)));
  }

  private static void sentences(String part, String... sentences) {
    SENTENCES.put(part, List.of(sentences).stream().map(DutchTexts::pieces).toList());
  }

  /** Text and slots in turn, as a slot is written between braces. */
  private static List<String> pieces(String sentence) {
    return List.of(sentence.split("[{}]", -1));
  }

  static {
    words(
        "wie",
        "ouders, moeders, gezinnen, kinderen, jongeren, pleegouders, peuters, baby's, vaders,"
            + " aanstaande moeders, kleuters, adoptieouders, jonge moeders, tieners,"
            + " alleenstaande ouders, stiefouders, grootouders, pubers, gastouders, tweelingen,"
            + " vluchtelingengezinnen, broertjes en zusjes, pleegkinderen, verzorgers");
    words(
        "professional",
        "verpleegkundige, gezinsbegeleider, gedragswetenschapper, therapeut, jeugdhulpverlener,"
            + " pedagoog, psycholoog, JGZ-verpleegkundige, coach, orthopedagoog, trainer,"
            + " wijkteammedewerker, systeemtherapeut, verloskundige, speltherapeut, vrijwilliger,"
            + " kraamverzorgende, muziektherapeut, leerkracht, jeugdarts");
    words(
        "probleem",
        "gehechtheidsproblemen, gedragsproblemen, opvoedingsproblemen, huiselijk geweld, angst, een"
            + " depressie na de bevalling, verwaarlozing, stress in het gezin, driftbuien,"
            + " kindermishandeling, een echtscheiding, trauma, slaapproblemen, een laag zelfbeeld,"
            + " veel huilen, schulden, een verstandelijke beperking, verslaving van een ouder,"
            + " rouw, pesten, eetproblemen, schoolverzuim, detentie van een ouder, selectief"
            + " mutisme, een chronische ziekte, eergerelateerd geweld");
    words(
        "doel",
        "een veiligere band, meer rust in huis, sensitief reageren op signalen, vertrouwen in de"
            + " opvoeding, minder ruzie, beter slapen, het herstellen van contact, minder angst,"
            + " samen plezier maken, duidelijke regels, het verwerken van nare ervaringen,"
            + " een groter netwerk, minder stress, zelfvertrouwen, het herkennen van gevoelens,"
            + " een gezonde start, minder schooluitval, emotieregulatie, mentaliseren");
    words(
        "middel",
        "video-opnamen, gesprekken, huisbezoeken, oefeningen, spel, groepsbijeenkomsten, een"
            + " werkboek, massage, beweging, rollenspel, een app, voorlichting, muziek, tekenen,"
            + " een dagboek, live coaching, psycho-educatie, een verhaal, ontspanning, buitenlucht,"
            + " dieren, poppen, themaochtenden, nabellen");
    words(
        "plek",
        "thuis, op school, in de opvang, bij het consultatiebureau, in de buurt, in de kliniek, in"
            + " het ziekenhuis, op de kinderopvang, online, in het wijkcentrum, op de praktijk, in"
            + " de natuur, bij het pleeggezin, in het asielzoekerscentrum");
    words(
        "aantal", "zes, acht, tien, twaalf, vijf, vier, vijftien, twintig, drie, zestien, dertig");
    words("lang", "een uur, anderhalf uur, drie kwartier, een dagdeel, twee uur, een half uur");
    words(
        "stad",
        "Amsterdam, Rotterdam, Utrecht, Den Haag, Eindhoven, Groningen, Tilburg, Almere, Breda,"
            + " Nijmegen, Apeldoorn, Arnhem, Haarlem, Enschede, Amersfoort, Zaanstad, Zwolle,"
            + " Leiden, Leeuwarden, Maastricht, Dordrecht, Ede, Emmen, Venlo, Delft, Deventer,"
            + " Helmond, Oss, Hoorn, Gouda, Assen, Lelystad, Roosendaal, Kampen, Terneuzen,"
            + " Winschoten, Putten, Hulst, Urk, Vaals, Ameland, Bergeijk, Stadskanaal,"
            + " Noordoostpolder, Schouwen-Duiveland");
    words(
        "soort",
        "een training, een programma, een cursus, een behandeling, begeleiding, een methode,"
            + " een therapie, een groep, ondersteuning, een traject, een spel, een werkwijze");
    words(
        "hoe",
        "stap voor stap, rustig, samen, speels, praktisch, met humor, in kleine groepen, op maat,"
            + " intensief, kortdurend, in het tempo van het kind, tweetalig, anoniem");
    words("deel", String.join(", ", CompoundWords.PARTS));

    sentences(
        "summary",
        "{naam} is {soort} voor {wie} die te maken hebben met {probleem}.",
        "Met {naam} leren {wie} {hoe} omgaan met {probleem}.",
        "{naam} helpt {wie} {plek} bij {probleem} en werkt toe naar {doel}.",
        "Via {middel} oefenen {wie} aan {doel}.",
        "Een {professional} komt {aantal} keer langs en gebruikt {middel}.",
        "De nadruk ligt op {samenstelling} en op {doel}.",
        "Het aanbod ontstond in {stad} uit ervaring met {samenstelling}.");
    sentences(
        "target",
        "{Wie} bij wie {probleem} een rol speelt.",
        "Voor {wie} en {wie} die vastlopen door {probleem}, soms ook door {samenstelling}.",
        "{Wie} die hulp willen bij {samenstelling} of {probleem}.",
        "Deelnemers zijn {wie} uit {stad} en omgeving met vragen over {samenstelling}.");
    sentences(
        "goal",
        "Het doel is {doel}, zodat {wie} verder kunnen.",
        "Deelnemers bereiken {doel} en daarna ook {doel}.",
        "Op lange termijn neemt {probleem} af en groeit {samenstelling}.",
        "{Wie} ervaren {doel} binnen {aantal} weken.");
    sentences(
        "approach",
        "De {professional} begint met {middel} en bespreekt {samenstelling}.",
        "Daarna volgen {aantal} bijeenkomsten van {lang}, {plek} of {plek}.",
        "Elke keer staat een ander onderwerp centraal, zoals {samenstelling}, {probleem} of"
            + " {samenstelling}.",
        "Tussendoor oefenen {wie} {plek} met {middel}.",
        "Zo nodig sluit een {professional} aan voor {samenstelling}.",
        "Aan het eind kijken {wie} {hoe} terug en maken zij een plan voor {samenstelling}.",
        "Bij {probleem} past de {professional} het tempo aan.");
    sentences("duration", "{Aantal} bijeenkomsten van {lang}, verspreid over {aantal} weken.");
    sentences(
        "training",
        "De {professional} volgt {aantal} dagen opleiding in {stad} en krijgt supervisie over"
            + " {samenstelling}.",
        "Er zijn een handboek, {middel} en werkbladen over {samenstelling}.");
    sentences(
        "research",
        "In {stad} werden {aantal} groepen gevolgd; {probleem} nam daar af.",
        "Een vergelijking met {samenstelling} liet verschil zien bij {wie}.",
        "Naar {samenstelling} is nog geen studie gedaan.");
    sentences("contraindication", "Niet bedoeld bij acute {samenstelling}.");
  }

  private final Chances chances;

  DutchTexts(Random random) {
    this.chances = new Chances(random);
  }

  /** So many sentences for a part of a description. */
  String text(String part, int sentences, String name) {
    List<List<String>> known = SENTENCES.getOrDefault(part, List.of());
    StringBuilder text = new StringBuilder();
    int first = chances.below(known.size());
    for (int i = 0; i < sentences; i++) {
      if (i > 0) {
        text.append(' ');
      }
      write(known.get((first + i) % known.size()), name, text);
    }
    return text.toString();
  }

  private void write(List<String> pieces, String name, StringBuilder text) {
    for (int i = 0; i < pieces.size(); i++) {
      text.append(i % 2 == 0 ? pieces.get(i) : filled(pieces.get(i), name));
    }
  }

  private String filled(String slot, String name) {
    return switch (slot) {
      case "naam" -> name;
      case "samenstelling" -> compound();
      default -> {
        List<String> words = WORDS.get(slot.toLowerCase(Locale.ROOT));
        if (words == null) {
          throw new IllegalArgumentException("No words for " + slot);
        }
        String word = chances.oneOf(words);
        yield Character.isUpperCase(slot.charAt(0)) ? capital(word) : word;
      }
    };
  }

  /** "gezinsbegeleiding", or one that hardly any other text has. */
  String compound() {
    List<String> parts = CompoundWords.PARTS;
    String word = chances.oneOf(parts) + (chances.percent(12) ? chances.oneOf(parts) : "");
    return word + chances.oneOf(CompoundWords.HEADS);
  }

  private String rareCompound() {
    return chances.anyOf(CompoundWords.PARTS) + chances.anyOf(CompoundWords.HEADS);
  }

  /** A name as interventions have: a few words, seldom the same as another. */
  String name() {
    List<String> words = new ArrayList<>();
    switch (chances.bracket(30, 55, 75, 88)) {
      case 0 -> {
        words.add(capital(chances.anyOf(CompoundWords.NAMES)));
        words.add(capital(rareCompound()));
      }
      case 1 -> {
        words.add(capital(rareCompound()));
        words.add(chances.anyOf(CompoundWords.NAMES));
      }
      case 2 -> {
        words.add(capital(chances.anyOf(CompoundWords.NAMES)));
        words.add("voor");
        words.add(chances.anyOf(words("wie")));
      }
      case 3 -> words.add(capital(rareCompound()));
      default -> {
        words.add(capital(rareCompound()));
        words.add("in");
        words.add(chances.oneOf(words("stad")));
      }
    }
    return String.join(" ", words);
  }

  private static List<String> words(String slot) {
    return WORDS.getOrDefault(slot, List.of());
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
