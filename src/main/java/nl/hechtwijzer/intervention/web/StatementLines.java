package nl.hechtwijzer.intervention.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.intervention.Place;
import nl.hechtwijzer.site.Markdown;

/** Writes out everything a description states, line by line, each with its places in the source. */
record StatementLines(FieldWords words, InterventionWording wording, Locale locale) {

  List<EntryPage.Line> of(DescriptionContent description) {
    List<EntryPage.Line> lines = new ArrayList<>();
    for (DescriptionField field : DescriptionField.values()) {
      List<String> values = words.of(description, field);
      if (!values.isEmpty()) {
        lines.add(line(description, field, values));
      }
    }
    return lines;
  }

  private EntryPage.Line line(
      DescriptionContent description, DescriptionField field, List<String> values) {
    boolean links = FieldWords.isLinks(field);
    return new EntryPage.Line(
        words.label(field),
        links ? List.of() : values.stream().map(value -> said(field, value)).toList(),
        FieldWords.isDutch(field),
        links
            ? description.links().stream()
                .map(link -> new EntryPage.Address(link.title(), link.url()))
                .toList()
            : List.of(),
        places(description, field));
  }

  private static EntryPage.Said said(DescriptionField field, String value) {
    return new EntryPage.Said(value, FieldWords.isMarkedUp(field) ? Markdown.html(value) : null);
  }

  /** Where the field stands in the source, in words. */
  List<String> places(DescriptionContent description, DescriptionField field) {
    return description.placesOf(field).stream().map(this::place).toList();
  }

  private String place(Place place) {
    return place.item() == null
        ? place.section()
        : wording.text(locale, "entry.source.place", place.section(), place.item());
  }

  String date(LocalDate date) {
    return wording.date(date, locale);
  }
}
