package nl.hechtwijzer.editing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.Author;
import nl.hechtwijzer.editing.DraftState;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.editing.FormError;
import nl.hechtwijzer.editing.FourEyes;
import nl.hechtwijzer.editing.OtherEditor;
import nl.hechtwijzer.editing.ReadDrafts;
import nl.hechtwijzer.intervention.Alias;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.FieldGroup;
import nl.hechtwijzer.intervention.FieldPart;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.intervention.PublishedSource;
import nl.hechtwijzer.intervention.ReadSources;
import nl.hechtwijzer.site.Choice;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.Wording;
import nl.hechtwijzer.vocabulary.ReadVocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Makes the page of a draft: its form with what was typed, what is wrong, and what can be done. */
@Component
class DraftPages {

  private static final Set<DescriptionField> USUALLY_FILLED =
      Set.of(
          DescriptionField.NAME,
          DescriptionField.SUMMARY,
          DescriptionField.CATEGORIES,
          DescriptionField.RECOGNITION,
          DescriptionField.TARGET_GROUP,
          DescriptionField.AGE,
          DescriptionField.RECIPIENTS,
          DescriptionField.SITUATIONS,
          DescriptionField.GOAL,
          DescriptionField.APPROACH,
          DescriptionField.PROVIDERS,
          DescriptionField.AUDIENCES);

  /** What belongs together on the page, where some stand first. */
  private static final Map<FieldGroup, List<DescriptionField>> GROUPS =
      new EnumMap<>(FieldGroup.class);

  static {
    for (FieldGroup group : FieldGroup.values()) {
      GROUPS.put(group, group.fields());
    }
    GROUPS.put(
        FieldGroup.RECOGNITION,
        FieldGroup.RECOGNITION.fields(DescriptionField.RECOGNITION, DescriptionField.REASONING));
  }

  /** With more descriptions than this, they are folded at first. */
  private static final int SHOWN_OPEN = 2;

  private final ReadDrafts drafts;
  private final ReadSources sources;
  private final ReadVocabulary vocabulary;
  private final FourEyes fourEyes;
  private final InterventionWording intervention;
  private final FormWords words;
  private final ErrorLines errorLines;
  private final Clock clock;

  DraftPages(
      ReadDrafts drafts,
      ReadSources sources,
      ReadVocabulary vocabulary,
      FourEyes fourEyes,
      InterventionWording intervention,
      FormWords words,
      ErrorLines errorLines,
      Clock clock) {
    this.drafts = drafts;
    this.sources = sources;
    this.vocabulary = vocabulary;
    this.fourEyes = fourEyes;
    this.intervention = intervention;
    this.words = words;
    this.errorLines = errorLines;
    this.clock = clock;
  }

  /**
   * What the page shows beside the draft.
   *
   * @param form as typed, which may be newer than what the draft holds
   * @param errors to be put right
   * @param opened the description that was just added or moved; null when none was
   */
  record Typed(
      EntryForm form, List<FormError> errors, @Nullable TypedTerm term, @Nullable String opened) {

    static Typed of(EntryForm form) {
      return new Typed(form, List.of(), null, null);
    }
  }

  /** Under which the browser of this person keeps what is not saved yet. */
  static String key(long draftId, SignedInPerson person) {
    return path(draftId) + ":" + person.id();
  }

  DraftPage of(
      DraftView draft, Typed typed, List<Notice> notices, SignedInPerson person, Wording wording) {
    return new Builder(draft, typed, person, wording).build(notices);
  }

  /** The path of a draft. */
  static String path(long draftId) {
    return "/beheer/concepten/" + draftId;
  }

  /** Who else has the draft open, in a sentence; empty when nobody has. */
  String others(long draftId, SignedInPerson person, Wording wording) {
    List<OtherEditor> others = drafts.others(draftId, Author.of(person));
    String names = others.stream().map(OtherEditor::name).collect(Collectors.joining(", "));
    return others.isEmpty() ? "" : wording.text("draft.others", others.size(), names);
  }

  /** When something was saved: the time, and the day where that is not today. */
  String saved(Instant moment, Wording wording) {
    ZonedDateTime at = moment.atZone(clock.getZone());
    String time = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).format(at);
    return at.toLocalDate().equals(clock.instant().atZone(clock.getZone()).toLocalDate())
        ? wording.text("draft.saved.today", time)
        : wording.text(
            "draft.saved.day",
            intervention.date(at.toLocalDate(), wording.language().locale()),
            time);
  }

  /** Builds one page. */
  private final class Builder {

    private final DraftView draft;
    private final Typed typed;
    private final EntryForm form;
    private final SignedInPerson person;
    private final Wording wording;
    private final Locale locale;
    private final Map<String, PublishedSource> byKey;
    private final DraftFields fields;

    Builder(DraftView draft, Typed typed, SignedInPerson person, Wording wording) {
      this.draft = draft;
      this.typed = typed;
      this.form = typed.form();
      this.person = person;
      this.wording = wording;
      this.locale = wording.language().locale();
      this.byKey =
          sources.all().stream()
              .collect(
                  Collectors.toMap(
                      PublishedSource::key,
                      source -> source,
                      (one, other) -> one,
                      LinkedHashMap::new));
      this.fields =
          new DraftFields(form, typed.errors(), typed.term(), vocabulary.latest(), wording, words);
    }

    DraftPage build(List<Notice> notices) {
      List<DraftPage.Field> entry =
          List.of(
              fields.line(EntryForm.NAME, 0, "form.name", "long"),
              fields.line(EntryForm.SLUG, 0, "form.slug", "long"));
      DraftPage.Rows aliases = aliases();
      List<DraftPage.Described> descriptions = new ArrayList<>();
      for (String key : form.descriptions()) {
        descriptions.add(described(key, descriptions.size()));
      }
      String name = form.first(EntryForm.NAME).strip();
      return new DraftPage(
          name.isEmpty() ? text("draft.unnamed") : name,
          key(draft.id(), person),
          List.of(
              new PageLink(text("draft.trail.workplace"), "/beheer"),
              new PageLink(text("draft.trail.entry"), EntriesController.path(draft.entryId()))),
          path(draft.id()),
          draft.version(),
          text("draft.state." + draft.state()),
          notices,
          errors(),
          saved(draft.savedAt(), wording),
          jumps(descriptions),
          entry,
          aliases,
          descriptions,
          finish());
    }

    private List<DraftPage.ErrorLine> errors() {
      return fields.errorsInOrder().stream()
          .flatMap(
              inField ->
                  inField.getValue().stream()
                      .map(
                          error ->
                              new DraftPage.ErrorLine(
                                  errorLines.of(error, form, wording), anchor(inField.getKey()))))
          .toList();
    }

    /** Where there is no description, one can be added. */
    private static String anchor(String id) {
      return "#" + (id.equals(EntryForm.DESCRIPTION) ? "deel-erbij" : id);
    }

    private List<DraftPage.Jump> jumps(List<DraftPage.Described> descriptions) {
      List<DraftPage.Jump> jumps = new ArrayList<>();
      jumps.add(new DraftPage.Jump(text("draft.part.entry"), "#deel-naam", List.of()));
      for (DraftPage.Described described : descriptions) {
        jumps.add(
            new DraftPage.Jump(
                described.title(),
                "#" + described.key() + "-begin",
                described.groups().stream()
                    .map(group -> new DraftPage.Jump(group.heading(), "#" + group.id(), List.of()))
                    .toList()));
      }
      jumps.add(new DraftPage.Jump(text("draft.part.finish"), "#deel-klaar", List.of()));
      return jumps;
    }

    private DraftPage.Rows aliases() {
      List<DraftPage.Row> rows = new ArrayList<>();
      int count = Math.max(1, form.rows(EntryForm.ALIAS_NAME, EntryForm.ALIAS_ORIGIN));
      for (int row = 0; row < count; row++) {
        rows.add(
            new DraftPage.Row(
                List.of(
                    fields.line(EntryForm.ALIAS_NAME, row, "form.alias.name", "middle"),
                    fields.select(
                        EntryForm.ALIAS_ORIGIN,
                        row,
                        "form.alias.origin",
                        Alias.Origin.values(),
                        origin -> text("form.alias.origin." + origin))),
                "alias-weg:" + row,
                text("form.alias.remove", row + 1)));
      }
      return new DraftPage.Rows(rows, "alias-erbij", text("form.alias.add"));
    }

    private DraftPage.Described described(String key, int place) {
      List<DraftPage.Field> head =
          List.of(
              fields.select(
                  EntryForm.in(key, EntryForm.SOURCE),
                  0,
                  "form.source",
                  byKey.values().stream()
                      .map(
                          source ->
                              new DraftPage.Option(
                                  source.key(),
                                  source.title() + " (" + source.publisher() + ")",
                                  false,
                                  ""))
                      .toList()),
              fields.line(
                  EntryForm.in(key, EntryForm.CONSULTED_ON), 0, "form.consultedOn", "short"));
      List<DraftPage.Group> groups =
          GROUPS.entrySet().stream()
              .map(
                  group ->
                      group(key, group.getKey().name().toLowerCase(Locale.ROOT), group.getValue()))
              .toList();
      long filled =
          Stream.of(DescriptionField.values()).filter(field -> isFilled(key, field)).count();
      boolean error = typed.errors().stream().anyMatch(one -> one.field().startsWith(key + "."));
      String source = form.first(EntryForm.in(key, EntryForm.SOURCE));
      return new DraftPage.Described(
          key,
          place + 1,
          Optional.ofNullable(byKey.get(source))
              .map(PublishedSource::publisher)
              .map(publisher -> text("draft.part.described", place + 1, publisher))
              .orElseGet(() -> text("draft.part.description", place + 1)),
          text("draft.filled", filled, DescriptionField.values().length),
          error
              || form.descriptions().size() <= SHOWN_OPEN
              || place == 0
              || key.equals(typed.opened()),
          place == 0,
          place == form.descriptions().size() - 1,
          head,
          groups);
    }

    private boolean isFilled(String key, DescriptionField field) {
      return field.parts().stream()
          .flatMap(
              part ->
                  part.kind() == FieldPart.Kind.LINKS
                      ? Stream.of(EntryForm.LINK_TITLE, EntryForm.LINK_URL)
                      : Stream.of(part.form()))
          .anyMatch(name -> !form.all(EntryForm.in(key, name)).stream().allMatch(String::isBlank));
    }

    private DraftPage.Group group(String key, String group, List<DescriptionField> members) {
      List<DraftPage.Block> shown = new ArrayList<>();
      List<DraftPage.Block> more = new ArrayList<>();
      List<String> names = new ArrayList<>();
      for (DescriptionField field : members) {
        DraftPage.Block block = block(key, field);
        boolean error = fields.anyError(block.fields()) || block.placesOpen();
        boolean termTyped =
            typed.term() != null
                && block.fields().stream().anyMatch(one -> one.name().equals(typed.term().field()));
        if (USUALLY_FILLED.contains(field) || isFilled(key, field) || error || termTyped) {
          shown.add(block);
        } else {
          more.add(block);
          names.add(StringUtils.uncapitalize(block.title()));
        }
      }
      return new DraftPage.Group(
          key + "-" + group, text("draft.group." + group), shown, more, String.join(", ", names));
    }

    private DraftPage.Block block(String key, DescriptionField field) {
      List<DraftPage.Field> inputs = inputs(key, field);
      DraftPage.Rows links = field == DescriptionField.LINKS ? links(key) : null;
      DraftPage.Rows places = places(key, field);
      List<DraftPage.Field> placeFields =
          places.rows().stream().flatMap(row -> row.fields().stream()).toList();
      return new DraftPage.Block(
          key + "-" + field,
          inputs.size() == 1 ? inputs.get(0).label() : text("form.block." + field),
          inputs.size() == 1,
          inputs,
          links,
          places,
          placesInWords(key, field),
          fields.anyError(placeFields)
              || (links != null
                  && links.rows().stream().anyMatch(row -> fields.anyError(row.fields()))));
    }

    private @Nullable String placesInWords(String key, DescriptionField field) {
      String section = EntryForm.in(key, EntryForm.section(field));
      String item = EntryForm.in(key, EntryForm.item(field));
      List<String> places = new ArrayList<>();
      for (int row = 0; row < form.rows(section, item); row++) {
        String below = form.row(item, row);
        if (!form.row(section, row).isBlank()) {
          places.add(
              below.isBlank()
                  ? form.row(section, row)
                  : wording.text("entry.source.place", form.row(section, row), below));
        }
      }
      return places.isEmpty() ? null : String.join("; ", places);
    }

    /** Links have rows instead. */
    private List<DraftPage.Field> inputs(String key, DescriptionField field) {
      return field.inputs().stream()
          .filter(part -> part.kind() != FieldPart.Kind.LINKS)
          .map(part -> fields.input(key, part, one -> choice(part, one)))
          .toList();
    }

    private String choice(FieldPart part, Enum<?> one) {
      return StringUtils.capitalize(intervention.choice(part, one, locale));
    }

    private DraftPage.Rows links(String key) {
      String title = EntryForm.in(key, EntryForm.LINK_TITLE);
      String url = EntryForm.in(key, EntryForm.LINK_URL);
      String audience = EntryForm.in(key, EntryForm.LINK_AUDIENCE);
      List<DraftPage.Row> rows = new ArrayList<>();
      for (int row = 0; row < Math.max(1, form.rows(title, url, audience)); row++) {
        rows.add(
            new DraftPage.Row(
                List.of(
                    fields.line(title, row, "form.link.title", "middle"),
                    fields.line(url, row, "form.link.url", "middle"),
                    fields.select(
                        audience,
                        row,
                        "form.link.audience",
                        Audience.values(),
                        one -> intervention.audience(one, locale))),
                "link-weg:" + key + ":" + row,
                text("form.link.remove", row + 1)));
      }
      return new DraftPage.Rows(rows, "link-erbij:" + key, text("form.link.add"));
    }

    private DraftPage.Rows places(String key, DescriptionField field) {
      String section = EntryForm.in(key, EntryForm.section(field));
      String item = EntryForm.in(key, EntryForm.item(field));
      List<DraftPage.Row> rows = new ArrayList<>();
      for (int row = 0; row < Math.max(1, form.rows(section, item)); row++) {
        rows.add(
            new DraftPage.Row(
                List.of(
                    fields.line(section, row, "form.place.section", "middle"),
                    fields.line(item, row, "form.place.item", "middle")),
                "plaats-weg:" + key + ":" + field + ":" + row,
                text("form.place.remove", row + 1)));
      }
      return new DraftPage.Rows(rows, "plaats-erbij:" + key + ":" + field, text("form.place.add"));
    }

    private DraftPage.Finish finish() {
      boolean chief = person.mayActAs(Role.CHIEF_EDITOR);
      boolean allowed = chief && fourEyes.allows(draft, Author.of(person));
      DraftState state = draft.state();
      return new DraftPage.Finish(
          fields.note(),
          state == DraftState.EDITING || state == DraftState.RETURNED,
          allowed && state.isOpen(),
          state == DraftState.SUBMITTED || state == DraftState.SCHEDULED,
          state.isOpen(),
          chief && !allowed ? text("draft.fourEyes") : null,
          List.of(new Choice(text("draft.preview"), path(draft.id()) + "/voorbeeld", false)));
    }

    private String text(String key, Object... arguments) {
      return wording.text(key, arguments);
    }
  }
}
