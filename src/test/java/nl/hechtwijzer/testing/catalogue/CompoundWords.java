package nl.hechtwijzer.testing.catalogue;

import java.util.List;

/** What generated words and names are made of, the most frequent first. */
final class CompoundWords {

  static final List<String> PARTS =
      List.of(
          ("gezins opvoedings gedrags gehechtheids ouder kind jeugd hulp ontwikkelings groeps"
                  + " begeleiding training relatie veiligheids spel taal emotie stress trauma zorg"
                  + " school gesprek behandeling oefening slaap buurt netwerk moeder vader baby peuter"
                  + " kleuter tiener pleeg adoptie contact regulatie vertrouwen vaardigheid gevoels"
                  + " hechtings kracht herstel video huis bezoek kring boek muziek beweging dier"
                  + " natuur kamp dag avond weekend wijk team coach aanpak plan start brug anker haven"
                  + " kompas spoor weg stap ritme rust warmte nabijheid aandacht blik luister kijk"
                  + " verhaal teken kleur dans zang water tuin keuken markt fiets paarden honden"
                  + " schaap kleding speelgoed pop theater masker film foto brief dagboek app scherm"
                  + " webinar telefoon chat forum kaart kist koffer doos toren molen dijk polder duin"
                  + " eiland rouw verlies scheidings schuld armoede werk inkomen woning migratie"
                  + " vlucht taalles inburgerings cultuur geloof kerk moskee sport voetbal judo yoga"
                  + " massage adem ontspanning voeding beweeg gewicht medicatie opname kliniek"
                  + " ziekenhuis revalidatie logopedie motoriek zintuig prikkel autisme adhd angst"
                  + " dwang depressie verslaving alcohol gaming pest straat bende justitie detentie"
                  + " reclassering toezicht voogdij crisis nood opvang dagbesteding respijt logeer"
                  + " buddy maatjes mentor vrijwilligers")
              .split(" ", -1));

  static final List<String> NAMES =
      List.of(
          ("Samen Sterk Thuis Veilig Stap Groei Kompas Anker Brug Haven Vertrouwd Dichtbij Houvast"
                  + " Opgroeien Wijzer Zonnig Kansrijk Klimop Regenboog Spiegel Vuurtoren Wortels"
                  + " Vleugels Nest Eiland Lente Horizon Kiem Bries Getij Vlieger Mozaïek Baken"
                  + " Druppel Loods Zilver Sterren Kwartet Tandem Duet Bouwsteen Sleutel Drempel Oever"
                  + " Zandbak Schommel Wiebel Draad Knoop Lantaarn Merel Egel Otter Bever Libel"
                  + " Vlinder")
              .split(" ", -1));

  /** The same as the last part of a compound, where nothing is joined to it: "begeleiding". */
  static final List<String> HEADS =
      PARTS.stream()
          .map(part -> part.replaceAll("(ing|heid|gezin|gedrag|groep|gevoel)s$", "$1"))
          .toList();

  private CompoundWords() {}
}
