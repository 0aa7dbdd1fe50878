package nl.hechtwijzer.api.v1;

import nl.hechtwijzer.intervention.DescriptionField;

/** The names under which the fields of a description are published. */
final class PublishedFields {

  private PublishedFields() {}

  static String word(DescriptionField field) {
    return switch (field) {
      case NAME -> "naam";
      case SUMMARY -> "samenvatting";
      case CATEGORIES -> "categorieen";
      case RECOGNITION -> "erkenning";
      case TARGET_GROUP -> "doelgroep";
      case AGE -> "leeftijd";
      case RECIPIENTS -> "ontvangers";
      case SITUATIONS -> "situaties";
      case CONTRAINDICATIONS -> "contraIndicaties";
      case GOAL -> "doel";
      case APPROACH -> "aanpak";
      case THEMES -> "themas";
      case METHODS -> "werkvormen";
      case SETTINGS -> "plaatsen";
      case DURATION -> "duurEnIntensiteit";
      case PROVIDERS -> "uitvoerders";
      case COSTS -> "kosten";
      case MATERIALS -> "materiaalEnTraining";
      case RESEARCH -> "onderzoek";
      case REASONING -> "oordeelCommissie";
      case OWNER -> "eigenaarEnContact";
      case AUDIENCES -> "publiek";
      case LINKS -> "links";
    };
  }
}
