package nl.hechtwijzer.intervention;

import static nl.hechtwijzer.intervention.Category.PREVENTION;
import static nl.hechtwijzer.intervention.Category.TREATMENT;
import static nl.hechtwijzer.intervention.RecognitionLevel.FIRST_INDICATIONS;
import static nl.hechtwijzer.intervention.RecognitionLevel.GOOD_INDICATIONS;
import static nl.hechtwijzer.intervention.RecognitionLevel.WELL_SUBSTANTIATED;
import static nl.hechtwijzer.testing.DescriptionBuilder.GUIDELINE;
import static nl.hechtwijzer.testing.DescriptionBuilder.NJI;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.hechtwijzer.vocabulary.Term;
import nl.hechtwijzer.vocabulary.Terms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Holds every fact of the two source texts against what a first start puts in the catalogue. */
// Spring does not carry a subclass's @Transactional over to the methods of this class.
@Transactional
abstract class SeedFactsTest {

  private static final Recognition AT_LEAST_WELL_SUBSTANTIATED =
      Recognition.atLeast(WELL_SUBSTANTIATED);

  // Headings of the two texts.
  private static final String LIST = "Erkende interventies bij hechtingsproblemen";
  private static final String LIST_PREVENTION = "Preventieve interventies";
  private static final String LIST_TREATMENT = "Behandeling van hechtingsproblemen";
  private static final String PAGE = "Preventieve interventies voor specifieke risicogroepen";
  private static final String PAGE_ITEMS = "Interventies";

  @Autowired private ReadInterventions interventions;
  @Autowired private ReadSources sources;
  @Autowired private Interventions stored;
  @Autowired private Terms terms;
  @Autowired private CurrentCatalogue catalogue;
  @Autowired private EntityManager entities;

  @Test
  void tijdVoorToontje() {
    InterventionProfile entry = entry("tijd-voor-toontje");
    DescriptionContent nji = only(entry, NJI);

    assertThat(entry.name()).isEqualTo("Tijd voor Toontje");
    assertThat(entry.aliases()).isEmpty();
    assertThat(nji.nameAsGiven()).isEqualTo("Tijd voor Toontje");
    assertThat(nji.categories()).containsExactlyInAnyOrder(PREVENTION, TREATMENT);
    assertThat(nji.recognition()).isEqualTo(AT_LEAST_WELL_SUBSTANTIATED);
    assertThat(nji.targetGroup().text())
        .contains("Moeders", "kinderen", "opvang", "huiselijk geweld");
    assertThat(nji.targetGroup().recipients()).containsExactlyInAnyOrder("moeder", "kind");
    assertThat(nji.targetGroup().situations())
        .containsExactlyInAnyOrder("huiselijk-geweld", "opvang");
    assertThat(nji.targetGroup().age()).isNull();
    assertThat(nji.goal()).isNull();
    assertThat(nji.approach()).isNull();
    assertThat(nji.terms(TermRole.PROVIDER)).isEmpty();
    assertThat(nji.audiences()).containsExactlyInAnyOrder(Audience.values());
    assertThat(nji.placesOf(DescriptionField.CATEGORIES))
        .containsExactly(
            new Place(LIST_PREVENTION, "Tijd voor Toontje"),
            new Place(LIST_TREATMENT, "Tijd voor Toontje"));
  }

  @Test
  void shantalaBabymassageIndividueel() {
    InterventionProfile entry = entry("shantala-babymassage-individueel");
    DescriptionContent nji = only(entry, NJI);

    assertThat(entry.name()).isEqualTo("Shantala Babymassage Individueel");
    assertThat(entry.aliases()).isEmpty();
    assertThat(nji.nameAsGiven()).isEqualTo("Shantala Babymassage Individueel");
    assertThat(nji.categories()).containsExactly(PREVENTION);
    assertThat(nji.recognition()).isEqualTo(AT_LEAST_WELL_SUBSTANTIATED);
    assertThat(nji.targetGroup().text()).isEqualTo("Ouder en kind.");
    assertThat(nji.targetGroup().recipients()).containsExactlyInAnyOrder("ouders", "kind");
    assertThat(nji.targetGroup().situations()).isEmpty();
    assertThat(nji.targetGroup().age()).isNull();
    assertThat(nji.goal()).contains("veilige gehechtheidsrelatie", "tussen ouder en kind");
    assertThat(nji.approach()).isNull();
    assertThat(nji.terms(TermRole.PROVIDER)).isEmpty();
    assertThat(nji.audiences()).containsExactlyInAnyOrder(Audience.values());
    assertThat(nji.placesOf(DescriptionField.GOAL))
        .containsExactly(new Place(LIST_PREVENTION, "Shantala Babymassage Individueel"));
  }

  @Test
  void voorZorg() {
    InterventionProfile entry = entry("voorzorg");
    DescriptionContent guideline = leading(entry, GUIDELINE);
    DescriptionContent nji = second(entry, NJI);

    assertThat(entry.name()).isEqualTo("VoorZorg");
    assertThat(entry.aliases()).isEmpty();
    assertThat(guideline.nameAsGiven()).isEqualTo("VoorZorg (in de JGZ)");
    assertThat(guideline.categories()).containsExactly(PREVENTION);
    assertThat(guideline.recognition()).isEqualTo(Recognition.exactly(GOOD_INDICATIONS));
    assertThat(guideline.targetGroup().text())
        .containsIgnoringCase("jonge aanstaande moeders")
        .contains("hoogstens 28 weken zwanger", "hoog-risicogroep");
    assertThat(guideline.targetGroup().recipients()).containsExactly("aanstaande-moeder");
    assertThat(guideline.targetGroup().situations())
        .containsExactlyInAnyOrder("jong-moederschap", "hoog-risicogroep");
    assertThat(guideline.targetGroup().age()).isEqualTo(AgeRange.pregnancy());
    assertThat(guideline.goal())
        .contains("risicogroep", "extra", "ontwikkeling", "gezondheid", "kindermishandeling");
    assertThat(guideline.approach()).isNull();
    assertThat(guideline.terms(TermRole.PROVIDER)).containsExactly("jgz-verpleegkundige");
    assertThat(guideline.audiences()).isEmpty();
    assertThat(guideline.placesOf(DescriptionField.GOAL))
        .containsExactly(new Place(PAGE_ITEMS, "VoorZorg (in de JGZ): Doel"));

    assertThat(nji.nameAsGiven()).isEqualTo("VoorZorg");
    assertThat(nji.categories()).containsExactly(PREVENTION);
    assertThat(nji.recognition()).isEqualTo(AT_LEAST_WELL_SUBSTANTIATED);
    assertThat(nji.targetGroup().text())
        .containsIgnoringCase("jonge moeders")
        .contains("jonge aanstaande moeders");
    assertThat(nji.targetGroup().recipients())
        .containsExactlyInAnyOrder("moeder", "aanstaande-moeder");
    assertThat(nji.targetGroup().situations()).containsExactly("jong-moederschap");
    assertThat(nji.targetGroup().age()).isNull();
    assertThat(nji.goal()).isEqualTo("Kindermishandeling terugdringen.");
    assertThat(nji.approach()).contains("Verpleegkundigen", "huisbezoek");
    assertThat(nji.terms(TermRole.SETTING)).containsExactly("thuis");
    assertThat(nji.terms(TermRole.PROVIDER)).containsExactly("verpleegkundige");
    assertThat(nji.audiences()).containsExactlyInAnyOrder(Audience.values());

    assertThat(entry.recognition())
        .contains(new Stated<>(Recognition.exactly(GOOD_INDICATIONS), List.of(GUIDELINE)));
    assertThat(entry.recognitionsConflict()).isFalse();
  }

  @Test
  void ouderBabyInterventie() {
    InterventionProfile entry = entry("ouder-baby-interventie");
    DescriptionContent guideline = leading(entry, GUIDELINE);
    DescriptionContent nji = second(entry, NJI);

    assertThat(entry.name()).isEqualTo("Ouder-baby interventie");
    assertThat(entry.aliases()).isEmpty();
    assertThat(guideline.nameAsGiven()).isEqualTo("Ouder-baby interventie");
    assertThat(guideline.categories()).containsExactly(PREVENTION);
    assertThat(guideline.recognition()).isEqualTo(Recognition.exactly(GOOD_INDICATIONS));
    assertThat(guideline.targetGroup().text())
        .contains("Moeders", "(postpartum) depressie", "baby", "tot en met 12 maanden");
    assertThat(guideline.targetGroup().recipients()).containsExactly("moeder");
    assertThat(guideline.targetGroup().situations()).containsExactly("depressie-van-de-moeder");
    assertThat(guideline.targetGroup().age()).isEqualTo(AgeRange.months(0, 12));
    assertThat(guideline.goal()).contains("sensitieve responsiviteit", "moeder", "verbeteren");
    assertThat(guideline.approach()).isNull();
    assertThat(guideline.terms(TermRole.PROVIDER)).containsExactly("specialistische-jeugdhulp");
    assertThat(guideline.audiences()).isEmpty();
    assertThat(guideline.placesOf(DescriptionField.AGE))
        .containsExactly(new Place(PAGE_ITEMS, "Ouder-baby interventie: Doelgroep"));

    assertThat(nji.categories()).containsExactly(PREVENTION);
    assertThat(nji.recognition()).isEqualTo(AT_LEAST_WELL_SUBSTANTIATED);
    assertThat(nji.targetGroup().text()).contains("Moeders", "depressief", "jong kind");
    assertThat(nji.targetGroup().recipients()).containsExactly("moeder");
    assertThat(nji.targetGroup().situations()).containsExactly("depressie-van-de-moeder");
    assertThat(nji.targetGroup().age()).isNull();
    assertThat(nji.goal()).isNull();
    assertThat(nji.approach()).isNull();
    assertThat(nji.terms(TermRole.PROVIDER)).isEmpty();
    assertThat(nji.audiences()).containsExactlyInAnyOrder(Audience.values());

    assertThat(entry.recognition())
        .contains(new Stated<>(Recognition.exactly(GOOD_INDICATIONS), List.of(GUIDELINE)));
    assertThat(entry.recognitionsConflict()).isFalse();
  }

  @Test
  void nika() {
    InterventionProfile entry = entry("nika");
    DescriptionContent guideline = leading(entry, GUIDELINE);
    DescriptionContent nji = second(entry, NJI);

    assertThat(entry.name()).isEqualTo("NIKA");
    assertThat(entry.aliases()).isEmpty();
    assertThat(guideline.nameAsGiven()).isEqualTo("NIKA");
    assertThat(guideline.categories()).containsExactly(PREVENTION);
    assertThat(guideline.recognition()).isEqualTo(Recognition.exactly(WELL_SUBSTANTIATED));
    assertThat(guideline.targetGroup().text())
        .contains("Gezinnen", "nu of in het verleden", "mishandeling", "verwaarlozing")
        .contains("huiselijk geweld", "meervoudige risico’s in de opvoedingscontext", "combinatie")
        .contains("opvoeder", "‘verstorend opvoedgedrag’", "jong kind (0-6 jaar)");
    assertThat(guideline.targetGroup().recipients()).containsExactly("gezin");
    assertThat(guideline.targetGroup().situations())
        .containsExactlyInAnyOrder(
            "kindermishandeling",
            "verwaarlozing",
            "huiselijk-geweld",
            "meervoudige-risicos",
            "verstorend-opvoedgedrag");
    assertThat(guideline.targetGroup().age()).isEqualTo(AgeRange.months(0, 83));
    assertThat(guideline.goal())
        .contains("gedesorganiseerde gehechtheidsrelatie", "voorkomen of verminderen");
    assertThat(guideline.approach()).isNull();
    assertThat(guideline.terms(TermRole.PROVIDER)).containsExactly("specialistische-jeugdhulp");
    assertThat(guideline.audiences()).isEmpty();
    assertThat(guideline.placesOf(DescriptionField.RECOGNITION))
        .containsExactly(new Place(PAGE_ITEMS, "NIKA: Erkenningsniveau"));

    assertThat(nji.categories()).containsExactlyInAnyOrder(PREVENTION, TREATMENT);
    assertThat(nji.recognition()).isEqualTo(AT_LEAST_WELL_SUBSTANTIATED);
    assertThat(nji.targetGroup().text())
        .contains("Kinderen", "risico", "gedesorganiseerde hechting", "verstoord hechtingsgedrag");
    assertThat(nji.targetGroup().recipients()).containsExactly("kind");
    assertThat(nji.targetGroup().situations())
        .containsExactlyInAnyOrder("gedesorganiseerde-gehechtheid", "verstoord-hechtingsgedrag");
    assertThat(nji.targetGroup().age()).isNull();
    assertThat(nji.goal()).isNull();
    assertThat(nji.approach()).isNull();
    assertThat(nji.terms(TermRole.PROVIDER)).isEmpty();
    assertThat(nji.audiences()).containsExactlyInAnyOrder(Audience.values());
    assertThat(nji.placesOf(DescriptionField.CATEGORIES))
        .containsExactly(new Place(LIST_PREVENTION, "NIKA"), new Place(LIST_TREATMENT, "NIKA"));

    assertThat(entry.categories())
        .containsExactly(
            new Stated<>(PREVENTION, List.of(GUIDELINE, NJI)),
            new Stated<>(TREATMENT, List.of(NJI)));
    assertThat(entry.recognition())
        .contains(new Stated<>(Recognition.exactly(WELL_SUBSTANTIATED), List.of(GUIDELINE)));
    assertThat(entry.recognitionsConflict()).isFalse();
  }

  @Test
  void basicTrustMethode() {
    InterventionProfile entry = entry("basic-trust-methode");
    DescriptionContent nji = only(entry, NJI);

    assertThat(entry.name()).isEqualTo("Basic Trust-methode");
    assertThat(entry.aliases()).isEmpty();
    assertThat(nji.nameAsGiven()).isEqualTo("Basic Trust-methode");
    assertThat(nji.categories()).containsExactly(TREATMENT);
    assertThat(nji.recognition()).isEqualTo(AT_LEAST_WELL_SUBSTANTIATED);
    assertThat(nji.targetGroup().text())
        .contains("Kinderen", "gedragsproblemen of emotionele problemen", "opvoeders")
        .contains("ook problemen in de gehechtheidsrelatie");
    assertThat(nji.targetGroup().recipients()).containsExactlyInAnyOrder("kind", "ouders");
    assertThat(nji.targetGroup().situations())
        .containsExactlyInAnyOrder(
            "gedragsproblemen", "emotionele-problemen", "gehechtheidsproblemen");
    assertThat(nji.targetGroup().age()).isNull();
    assertThat(nji.goal()).isNull();
    assertThat(nji.approach()).isNull();
    assertThat(nji.terms(TermRole.PROVIDER)).isEmpty();
    assertThat(nji.audiences()).containsExactlyInAnyOrder(Audience.values());
    assertThat(nji.placesOf(DescriptionField.CATEGORIES))
        .containsExactly(new Place(LIST_TREATMENT, "Basic Trust-methode"));
  }

  @Test
  void pcit() {
    InterventionProfile entry = entry("pcit");
    DescriptionContent guideline = only(entry, GUIDELINE);

    assertThat(entry.name()).isEqualTo("PCIT");
    // The written-out name is general knowledge: no source gives it.
    assertThat(entry.aliases())
        .containsExactly(new Alias("Parent-Child Interaction Therapy", Alias.Origin.EDITORS));
    assertThat(guideline.nameAsGiven()).isEqualTo("PCIT");
    assertThat(guideline.categories()).containsExactly(PREVENTION);
    assertThat(guideline.recognition()).isEqualTo(Recognition.exactly(FIRST_INDICATIONS));
    assertThat(guideline.targetGroup().text())
        .contains("Ouders", "jonge kinderen (2-8 jaar)")
        .contains("ernstige gedragsproblemen en gedragsstoornissen");
    assertThat(guideline.targetGroup().recipients()).containsExactly("ouders");
    assertThat(guideline.targetGroup().situations())
        .containsExactlyInAnyOrder("gedragsproblemen", "gedragsstoornissen");
    assertThat(guideline.targetGroup().age()).isEqualTo(AgeRange.months(24, 107));
    assertThat(guideline.goal())
        .contains("interactie tussen ouder en kind", "verbeteren", "beter gehoorzaamt");
    assertThat(guideline.approach()).isNull();
    assertThat(guideline.terms(TermRole.PROVIDER)).containsExactly("specialistische-jeugdhulp");
    assertThat(guideline.audiences()).isEmpty();
    assertThat(guideline.placesOf(DescriptionField.TARGET_GROUP))
        .containsExactly(new Place(PAGE_ITEMS, "PCIT: Doelgroep"));
  }

  @Test
  void mbtK() {
    InterventionProfile entry = entry("mbt-k");
    DescriptionContent guideline = only(entry, GUIDELINE);

    assertThat(entry.name()).isEqualTo("MBT-K");
    assertThat(entry.aliases())
        .containsExactly(
            new Alias("Mentalization Based Treatment voor kinderen", Alias.Origin.SOURCE));
    assertThat(guideline.nameAsGiven()).isEqualTo("MBT-K");
    assertThat(guideline.categories()).containsExactly(PREVENTION);
    Recognition recognition = guideline.recognition();
    assertThat(recognition).isNotNull();
    assertThat(recognition.status()).isEqualTo(RecognitionStatus.NOT_RECOGNISED);
    assertThat(recognition.level()).isNull();
    assertThat(recognition.reason())
        .contains("nog niet", "(DEJ)", "Kenniscentrum Kinder- en Jeugdpsychiatrie (KJP)");
    assertThat(guideline.targetGroup().text())
        .contains("Ouders van pleegkinderen of adoptiekinderen", "jongeren", "vanaf 4 jaar")
        .contains("vermoeden", "(ernstige) hechtingsproblematiek")
        .contains("negatieve gevoelens over zichzelf, over anderen of over allebei")
        .contains("angst of stemmingswisselingen", "(zelf)destructief gedrag")
        .contains("ernstige gehechtheidsproblemen");
    assertThat(guideline.targetGroup().recipients())
        .containsExactlyInAnyOrder("pleegouders", "adoptieouders", "kind", "jongere");
    assertThat(guideline.targetGroup().situations())
        .containsExactlyInAnyOrder(
            "gehechtheidsproblemen",
            "negatieve-gevoelens",
            "angst",
            "stemmingswisselingen",
            "destructief-gedrag");
    assertThat(guideline.targetGroup().age()).isEqualTo(AgeRange.fromYears(4));
    assertThat(guideline.goal())
        .contains("mentaliseren", "vergroten", "kind en ouder(s)", "veilige relatie");
    assertThat(guideline.approach()).isNull();
    assertThat(guideline.terms(TermRole.PROVIDER)).containsExactly("specialistische-jeugdhulp");
    assertThat(guideline.audiences()).isEmpty();
    assertThat(guideline.placesOf(DescriptionField.RECOGNITION))
        .containsExactly(new Place(PAGE_ITEMS, "MBT-K: Erkenningsniveau"), new Place(PAGE, null));
  }

  @Test
  void countsAsTheSourcesDo() {
    assertThat(slugs(entry -> true))
        .containsExactlyInAnyOrder(
            "tijd-voor-toontje",
            "shantala-babymassage-individueel",
            "voorzorg",
            "ouder-baby-interventie",
            "nika",
            "basic-trust-methode",
            "pcit",
            "mbt-k");
    assertThat(slugs(entry -> isIn(entry, PREVENTION))).hasSize(7);
    assertThat(slugs(entry -> isIn(entry, TREATMENT))).hasSize(3);
    assertThat(slugs(entry -> isIn(entry, PREVENTION) && isIn(entry, TREATMENT)))
        .containsExactlyInAnyOrder("nika", "tijd-voor-toontje");
  }

  @Test
  void countsRecognitionsByHowPreciselyTheyAreKnown() {
    assertThat(slugs(entry -> headline(entry).equals(Recognition.exactly(GOOD_INDICATIONS))))
        .containsExactlyInAnyOrder("voorzorg", "ouder-baby-interventie");
    assertThat(slugs(entry -> headline(entry).equals(Recognition.exactly(FIRST_INDICATIONS))))
        .containsExactly("pcit");
    assertThat(slugs(entry -> headline(entry).equals(Recognition.exactly(WELL_SUBSTANTIATED))))
        .containsExactly("nika");
    assertThat(slugs(entry -> headline(entry).equals(AT_LEAST_WELL_SUBSTANTIATED)))
        .containsExactlyInAnyOrder(
            "tijd-voor-toontje", "shantala-babymassage-individueel", "basic-trust-methode");
    assertThat(slugs(entry -> headline(entry).status() == RecognitionStatus.NOT_RECOGNISED))
        .containsExactly("mbt-k");
    assertThat(slugs(entry -> headline(entry).status() == RecognitionStatus.RECOGNISED)).hasSize(7);
  }

  @Test
  void countsByAgeAndLeavesTheSilentOut() {
    assertThat(slugs(entry -> isForMonth(entry, -5))).containsExactly("voorzorg");
    assertThat(slugs(entry -> isForMonth(entry, 12)))
        .containsExactlyInAnyOrder("ouder-baby-interventie", "nika");
    assertThat(slugs(entry -> isForMonth(entry, 3 * 12))).containsExactlyInAnyOrder("nika", "pcit");
    assertThat(slugs(entry -> isForMonth(entry, 5 * 12)))
        .containsExactlyInAnyOrder("nika", "pcit", "mbt-k");
    assertThat(slugs(entry -> isForMonth(entry, 10 * 12))).containsExactly("mbt-k");
    assertThat(slugs(entry -> entry.age().isEmpty()))
        .containsExactlyInAnyOrder(
            "tijd-voor-toontje", "shantala-babymassage-individueel", "basic-trust-methode");
  }

  @Test
  void leavesOpenWhatNoSourceStates() {
    for (DescriptionContent description : descriptions()) {
      Recognition recognition = description.recognition();
      assertThat(recognition).isNotNull();
      assertThat(recognition.decidedOn()).isNull();
      assertThat(recognition.validUntil()).isNull();
      assertThat(recognition.committee()).isNull();
      assertThat(description.targetGroup().contraindications()).isEmpty();
      assertThat(description.targetGroup().contraindicationText()).isNull();
      assertThat(description.terms(TermRole.THEME)).isEmpty();
      assertThat(description.terms(TermRole.METHOD)).isEmpty();
      assertThat(description.durationAndIntensity()).isNull();
      assertThat(description.costs()).isNull();
      assertThat(description.materialsAndTraining()).isNull();
      assertThat(description.research()).isNull();
      assertThat(description.text(DescriptionField.REASONING)).isNull();
      assertThat(description.ownerAndContact()).isNull();
      assertThat(description.links()).isEmpty();
    }
  }

  @Test
  void notesAPlaceForEveryStatementAndForNothingElse() {
    for (DescriptionContent description : descriptions()) {
      assertThat(description.places().keySet())
          .as("%s: %s", description.source(), description.nameAsGiven())
          .isEqualTo(description.values().keySet());
    }
  }

  @Test
  void namesOnlyHeadingsOfTheSourceAsSections() {
    for (DescriptionContent description : descriptions()) {
      assertThat(description.consultedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
      assertThat(sections(description))
          .isSubsetOf(
              description.source().equals(NJI)
                  ? List.of(LIST, LIST_PREVENTION, LIST_TREATMENT)
                  : List.of(PAGE, PAGE_ITEMS));
    }
  }

  @Test
  void takesTheRecognitionOfTheListFromItsIntroduction() {
    List<DescriptionContent> fromList =
        descriptions().stream().filter(each -> each.source().equals(NJI)).toList();

    assertThat(fromList).hasSize(6);
    assertThat(fromList)
        .allSatisfy(
            description ->
                assertThat(description.placesOf(DescriptionField.RECOGNITION))
                    .containsExactly(new Place(LIST, null)));
  }

  @Test
  void describesTheListOfRecognisedInterventions() {
    PublishedSource source = sources.byKey(NJI);

    assertThat(source.title()).isEqualTo(LIST);
    assertThat(source.publisher()).isEqualTo("Nederlands Jeugdinstituut (NJi)");
    assertThat(source.location()).contains(LIST);
    assertThat(source.url()).isNull();
    assertThat(source.about())
        .contains("Databank Effectieve Jeugdinterventies (DEJ)", "preventie", "behandeling")
        .contains("professionals", "beleidsmakers")
        .contains("onafhankelijke erkenningscommissie", "ten minste als goed onderbouwd");
    assertThat(statementsOf(source, LIST)).contains("onafhankelijke", "goed onderbouwd");
    assertThat(statementsOf(source, LIST_PREVENTION))
        .contains("veilige hechting", "voorkomen", "interactie", "sensitief opvoedgedrag")
        .contains("ontwikkeling te stimuleren", "(VVE)");
    assertThat(statementsOf(source, LIST_TREATMENT))
        .contains("interactie", "opvoeders", "kind of de jongere zelf")
        .contains("wat wel en niet werkt");
  }

  @Test
  void describesTheGuideline() {
    PublishedSource source = sources.byKey(GUIDELINE);

    assertThat(source.title()).isEqualTo("Richtlijn Problematische gehechtheid");
    assertThat(source.publisher()).isEqualTo("Richtlijnen jeugdhulp en jeugdbescherming");
    assertThat(source.location())
        .contains("Problematische gehechtheid", "Preventie en interventie", PAGE);
    assertThat(source.url()).isNull();
    assertThat(source.about())
        .contains("vijf interventies", "erkenningsniveau", "doel", "doelgroep")
        .contains("0 tot 7 jaar", "specifieke risicogroepen", "specialistische jeugdhulp")
        .contains("JGZ-verpleegkundige", "(DEJ)", "(KJP)")
        .contains("tabel in de pdf", "verwante pagina’s", "reageren");
    assertThat(statementsOf(source, PAGE))
        .contains("0 tot 7 jaar", "specifieke risicogroepen")
        .contains("MBT-K", "DEJ", "(KJP)", "ernstige gehechtheidsproblemen")
        .contains("behalve VoorZorg", "JGZ-verpleegkundige")
        .contains("voor jonge kinderen", "jeugdigen vanaf zeven jaar");
    assertThat(statementsOf(source, PAGE_ITEMS)).contains("tabel", "pdf");
    assertThat(statementsOf(source, "Reageer!")).contains("reageren");
  }

  @Test
  void holdsExactlyTheTwoSources() {
    assertThat(sources.all()).extracting(PublishedSource::key).containsExactly(NJI, GUIDELINE);
  }

  @Test
  void holdsNoTermThatNoDescriptionUses() {
    Set<String> used = new TreeSet<>();
    for (DescriptionContent description : descriptions()) {
      for (TermRole role : TermRole.values()) {
        description.terms(role).forEach(slug -> used.add(role.list() + ":" + slug));
      }
    }

    assertThat(terms.findAllByOrderByListAscPositionAscIdAsc())
        .extracting(Term::toString)
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void givesEveryTermWordsToFindItBy() {
    assertThat(terms.findAllByOrderByListAscPositionAscIdAsc())
        .allSatisfy(
            term -> {
              assertThat(term.dutchLabel()).isNotBlank();
              assertThat(term.englishLabel()).isNotBlank();
              assertThat(term.synonyms()).as("%s", term).isNotEmpty();
            });
  }

  @Test
  void keepsBesideEveryEntryWhatFollowsFromItsDescriptions() {
    for (Intervention entry : stored.findAllByOrderByNameKeyAscSlugAsc()) {
      InterventionProfile profile = InterventionProfile.of(entry.content());

      assertThat(entry.nameKey()).isEqualTo(NameKey.of(entry.name()));
      assertThat(entry.headline()).isEqualTo(profile.recognition().map(Stated::value));
      assertThat(entry.age()).isEqualTo(profile.age().map(Stated::value));
      assertThat(entry.revision()).isEqualTo(1);
    }
  }

  @Test
  void startsAtCatalogueVersionOne() {
    assertThat(catalogue.version()).isEqualTo(1);
  }

  private InterventionProfile entry(String slug) {
    entities.clear();
    return interventions.bySlug(slug).profile();
  }

  private List<InterventionProfile> entries() {
    return interventions.all().stream().map(PublishedIntervention::profile).toList();
  }

  private List<DescriptionContent> descriptions() {
    List<DescriptionContent> all =
        entries().stream().flatMap(entry -> entry.content().descriptions().stream()).toList();
    assertThat(all).hasSize(11);
    return all;
  }

  private List<String> slugs(Predicate<InterventionProfile> which) {
    return entries().stream().filter(which).map(InterventionProfile::slug).toList();
  }

  private static DescriptionContent only(InterventionProfile entry, String source) {
    assertThat(entry.sources()).containsExactly(source);
    return entry.descriptions().get(0);
  }

  private static DescriptionContent leading(InterventionProfile entry, String source) {
    assertThat(entry.sources()).hasSize(2).first().isEqualTo(source);
    return entry.descriptions().get(0);
  }

  private static DescriptionContent second(InterventionProfile entry, String source) {
    assertThat(entry.sources()).hasSize(2).last().isEqualTo(source);
    return entry.descriptions().get(1);
  }

  private static boolean isIn(InterventionProfile entry, Category category) {
    return entry.categories().stream().anyMatch(stated -> stated.value() == category);
  }

  private static Recognition headline(InterventionProfile entry) {
    return entry.recognition().orElseThrow().value();
  }

  private static boolean isForMonth(InterventionProfile entry, int month) {
    return entry.age().map(stated -> stated.value().overlaps(month, month)).orElse(false);
  }

  private static Set<String> sections(DescriptionContent description) {
    return description.places().values().stream()
        .flatMap(Collection::stream)
        .map(Place::section)
        .collect(Collectors.toSet());
  }

  private static String statementsOf(PublishedSource source, String heading) {
    return source.sections().stream()
        .filter(section -> section.heading().equals(heading))
        .flatMap(section -> section.statements().stream())
        .collect(Collectors.joining(" "));
  }
}
