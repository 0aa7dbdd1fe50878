package nl.hechtwijzer.site;

import java.time.LocalDate;
import java.util.List;
import nl.hechtwijzer.site.CatalogueOverview.Cell;
import nl.hechtwijzer.site.CatalogueOverview.Change;
import nl.hechtwijzer.site.CatalogueOverview.EvidenceMap;
import nl.hechtwijzer.site.CatalogueOverview.Overview;
import nl.hechtwijzer.site.CatalogueOverview.Row;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A page with every component once, with made-up content, to look at and to scan. */
@TestComponent
@Controller
@InSection(Section.CATALOGUE)
public class Gallery {

  static final String PATH = "/onderdelen";

  record Page(
      List<PageLink> trail,
      List<FacetGroup> facets,
      ResultsBar bar,
      List<EntryCard> cards,
      Pager pager,
      List<Ladder> ladders,
      List<Fact> facts,
      List<Notice> notices,
      EmptyState empty,
      List<FormField> fields) {}

  @GetMapping(PATH)
  String show(Model model) {
    model.addAttribute("page", page());
    return "gallery/components";
  }

  static Page page() {
    return new Page(
        List.of(new PageLink("Voorpagina", "/"), new PageLink("Interventies", "/interventies")),
        facets(),
        bar(),
        cards(),
        Pager.of(6, 40, number -> PATH + "?pagina=" + number),
        ladders(),
        facts(),
        List.of(
            new Notice(
                Notice.Kind.INFO,
                "Je bekijkt de catalogus zoals die nu is.",
                new PageLink("Bekijk een eerdere dag", "/")),
            Notice.of(Notice.Kind.WARNING, "Deze erkenning loopt binnen een jaar af."),
            Notice.of(Notice.Kind.ERROR, "Het filter ‘leeftijd’ kent geen waarde ‘oud’.")),
        new EmptyState(
            "Geen interventies gevonden",
            "Haal een filter weg, of neem ook interventies mee waarvan de bron niets zegt.",
            List.of(new PageLink("Alle filters wissen", "/interventies"))),
        List.of(
            new FormField("naam", "Je naam", "Mag leeg blijven.", "", "text", "name", null),
            new FormField(
                "mail",
                "E-mailadres",
                "",
                "anna@",
                "email",
                "email",
                "Vul een e-mailadres in, zoals naam@voorbeeld.nl"),
            new FormField("tekst", "Wat klopt er niet?", "", "", "textarea", "", null)));
  }

  static List<FacetGroup> facets() {
    return List.of(
        FacetGroup.of(
            "categorie",
            "Categorie",
            List.of(
                new FacetGroup.Option("categorie", "preventie", "Preventie", 7, true),
                new FacetGroup.Option("categorie", "behandeling", "Behandeling", 3, false))),
        new FacetGroup(
            "niveau",
            "Erkenning",
            List.of(
                new FacetGroup.Option(
                    "vanaf", "goede-aanwijzingen", "Goede aanwijzingen of hoger", 2, false),
                new FacetGroup.Option(
                    "vanaf", "goed-onderbouwd", "Goed onderbouwd of hoger", 12345, false),
                new FacetGroup.Option("niveau", "niet-erkend", "Niet erkend", 0, false)),
            new FacetGroup.More(
                "Precies één niveau",
                true,
                List.of(
                    new FacetGroup.Option(
                        "niveau", "goed-onderbouwd", "Goed onderbouwd", 1, false))),
            null),
        new FacetGroup(
            "leeftijd",
            "Leeftijd van het kind",
            List.of(),
            null,
            new FacetGroup.Select(
                "Kies een leeftijd",
                "Alle leeftijden",
                "Nog een leeftijd",
                true,
                List.of(
                    new FacetGroup.Option("leeftijd", "zwangerschap", "Zwangerschap", 1, false),
                    new FacetGroup.Option("leeftijd", "3j", "3 jaar", 2, true),
                    new FacetGroup.Option("leeftijd", "18j", "18 jaar", 0, false)))));
  }

  static ResultsBar bar() {
    return new ResultsBar(
        "8 interventies",
        List.of(new Chip("Categorie", "Preventie", PATH), new Chip("Leeftijd", "3 jaar", PATH)),
        PATH,
        new SelectBox(
            "sorteer",
            "Volgorde",
            List.of(
                new SelectBox.Option("naam", "Naam", true),
                new SelectBox.Option("niveau", "Erkenning, hoogste eerst", false))),
        List.of(new Choice("Kaarten", PATH, true), new Choice("Tabel", PATH, false)),
        new ResultsBar.LeftOut(
            "3 interventies staan er niet bij: hun bronnen noemen geen leeftijd.",
            new PageLink("Toon ze ook", PATH)));
  }

  static List<EntryCard> cards() {
    CategoryMark prevention = new CategoryMark(CategoryMark.Kind.PREVENTION, "Preventie");
    CategoryMark treatment = new CategoryMark(CategoryMark.Kind.TREATMENT, "Behandeling");
    return List.of(
        new EntryCard(
            "Voorbeeld Samen Spelen",
            PATH,
            "Ouder en kind oefenen thuis met gevoelig reageren. Een begeleider filmt en bespreekt de beelden.",
            List.of(prevention, treatment),
            RecognitionMark.exact(1, "goed onderbouwd"),
            AgeBar.of(0, 83, "0 tot en met 6 jaar"),
            List.of("gezin", "ouders"),
            List.of("kindermishandeling", "huiselijk geweld"),
            List.of()),
        new EntryCard(
            "Voorbeeld Wiegje",
            PATH,
            "Steun voor aanstaande moeders.",
            List.of(prevention),
            RecognitionMark.exact(3, "effectief volgens goede aanwijzingen"),
            AgeBar.of(-9, -1, "zwangerschap"),
            List.of("aanstaande moeder"),
            List.of(),
            List.of()),
        new EntryCard(
            "Voorbeeld Pleegzorg",
            PATH,
            "",
            List.of(treatment),
            RecognitionMark.refused("niet erkend"),
            AgeBar.of(48, null, "vanaf 4 jaar"),
            List.of("pleegouders", "adoptieouders", "jongere"),
            List.of(),
            List.of()),
        new EntryCard(
            "Voorbeeld Zacht Landen",
            PATH,
            "Hulp na een verblijf in de opvang.",
            List.of(treatment),
            RecognitionMark.atLeast(1, "ten minste goed onderbouwd"),
            AgeBar.silent("niet vermeld in de bronnen"),
            List.of(),
            List.of("huiselijk geweld"),
            List.of("Leeftijd niet bekend")),
        new EntryCard(
            "Voorbeeld Twee Handen",
            PATH,
            "Groepsaanpak voor ouders van jonge kinderen met druk gedrag.",
            List.of(prevention),
            RecognitionMark.ended(2, "effectief volgens eerste aanwijzingen (verlopen)"),
            AgeBar.of(24, 107, "2 tot en met 8 jaar"),
            List.of("ouders"),
            List.of("gedragsproblemen"),
            List.of()),
        new EntryCard(
            "Voorbeeld Nieuw",
            PATH,
            "Nog niet beoordeeld.",
            List.of(prevention),
            RecognitionMark.open("niet beoordeeld"),
            AgeBar.of(0, 12, "0 tot en met 12 maanden"),
            List.of("moeder"),
            List.of("depressie van de moeder"),
            List.of()));
  }

  static List<Ladder> ladders() {
    return List.of(
        ladder(
            RecognitionMark.exact(3, "effectief volgens goede aanwijzingen"),
            "De bron noemt dit niveau.",
            "",
            "Op dit niveau erkend",
            "",
            ""),
        ladder(
            RecognitionMark.atLeast(1, "ten minste goed onderbouwd"),
            "De bron zegt alleen dat dit niveau is gehaald. Hoger kan ook.",
            "Kan ook",
            "Kan ook",
            "Kan ook",
            "Zeker gehaald"),
        ladder(
            RecognitionMark.refused("niet erkend"),
            "De interventie staat niet in de databank van erkende interventies.",
            "",
            "",
            "",
            ""));
  }

  private static Ladder ladder(
      RecognitionMark mark, String explanation, String four, String three, String two, String one) {
    return new Ladder(
        mark,
        List.of(
            new Ladder.Rung(4, "effectief volgens sterke aanwijzingen", four),
            new Ladder.Rung(3, "effectief volgens goede aanwijzingen", three),
            new Ladder.Rung(2, "effectief volgens eerste aanwijzingen", two),
            new Ladder.Rung(1, "goed onderbouwd", one)),
        explanation);
  }

  static List<Fact> facts() {
    Fact.Note first = new Fact.Note(1, "#bron-1", "Bron 1: voorbeeldrichtlijn");
    Fact.Note second = new Fact.Note(2, "#bron-1", "Bron 2: voorbeeldlijst");
    return List.of(
        Fact.of(
            "Doel",
            new Fact.Statement(
                "De ouder leert signalen van het kind te zien en er warm op te reageren.",
                true,
                List.of(first))),
        Fact.differing(
            "Voor wie",
            new Fact.Statement("Moeders met een kind in het eerste jaar", true, List.of(first)),
            new Fact.Statement("Moeders met een jong kind", true, List.of(second))),
        Fact.of("Duur en intensiteit"));
  }

  /** A catalogue at a glance, for the home page. */
  static Overview overview() {
    return new Overview(
        8,
        7,
        3,
        new EvidenceMap(
            List.of("Preventie", "Behandeling"),
            List.of(
                row(RecognitionMark.exact(4, ""), "Effectief volgens sterke aanwijzingen", 0, 0),
                row(RecognitionMark.exact(3, ""), "Effectief volgens goede aanwijzingen", 2, 0),
                row(RecognitionMark.exact(2, ""), "Effectief volgens eerste aanwijzingen", 1, 0),
                row(RecognitionMark.exact(1, ""), "Goed onderbouwd", 1, 1),
                row(RecognitionMark.atLeast(1, ""), "Ten minste goed onderbouwd", 2, 2),
                row(RecognitionMark.refused(""), "Niet erkend", 1, 0))),
        List.of(
            new Change("Voorbeeld Samen Spelen", PATH, LocalDate.of(2026, 11, 21)),
            new Change("Voorbeeld Wiegje", PATH, LocalDate.of(2026, 11, 20)),
            new Change("Voorbeeld Zacht Landen", PATH, LocalDate.of(2026, 10, 2))));
  }

  private static Row row(RecognitionMark mark, String label, int prevention, int treatment) {
    return new Row(label, mark, List.of(cell(prevention, label), cell(treatment, label)));
  }

  private static Cell cell(int count, String label) {
    return new Cell(
        count, count == 0 ? null : "/interventies?niveau=x", count + " interventies, " + label);
  }
}
