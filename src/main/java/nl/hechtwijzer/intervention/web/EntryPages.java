package nl.hechtwijzer.intervention.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Alias;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.FieldGroup;
import nl.hechtwijzer.intervention.InterventionCards;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.intervention.Place;
import nl.hechtwijzer.intervention.PublishedIntervention;
import nl.hechtwijzer.intervention.PublishedSource;
import nl.hechtwijzer.intervention.ReadInterventions;
import nl.hechtwijzer.intervention.ReadRelated;
import nl.hechtwijzer.intervention.ReadSources;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.ShownEntries;
import nl.hechtwijzer.intervention.Stated;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.site.Choice;
import nl.hechtwijzer.site.Fact;
import nl.hechtwijzer.site.Markdown;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.vocabulary.ReadVocabulary;
import nl.hechtwijzer.vocabulary.TermList;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Makes the page of an intervention out of what its sources say. */
@Component
class EntryPages implements ShownEntries {

  private static final int COMPARABLE = 3;

  /** On these, silence is told field by field; on the others in one sentence. */
  private static final Set<DescriptionField> ALWAYS_SHOWN =
      EnumSet.of(
          DescriptionField.CATEGORIES,
          DescriptionField.RECOGNITION,
          DescriptionField.TARGET_GROUP,
          DescriptionField.AGE,
          DescriptionField.RECIPIENTS,
          DescriptionField.SITUATIONS,
          DescriptionField.GOAL,
          DescriptionField.PROVIDERS);

  private final ReadInterventions interventions;
  private final ReadRelated related;
  private final ReadSources sources;
  private final ReadVocabulary vocabulary;
  private final InterventionWording wording;
  private final InterventionCards cards;
  private final Clock clock;

  EntryPages(
      ReadInterventions interventions,
      ReadRelated related,
      ReadSources sources,
      ReadVocabulary vocabulary,
      InterventionWording wording,
      InterventionCards cards,
      Clock clock) {
    this.interventions = interventions;
    this.related = related;
    this.sources = sources;
    this.vocabulary = vocabulary;
    this.wording = wording;
    this.cards = cards;
    this.clock = clock;
  }

  /**
   * The page of the intervention with this slug.
   *
   * @throws nl.hechtwijzer.intervention.InterventionNotFound when there is none
   */
  EntryPage page(String slug, Audience audience, Locale locale) {
    PublishedIntervention published = interventions.bySlug(slug);
    Map<String, PublishedSource> byKey =
        sources.all().stream().collect(Collectors.toMap(PublishedSource::key, Function.identity()));
    return new Builder(published, byKey, vocabulary.current(), audience, locale)
        .build("/interventies/" + slug, null);
  }

  @Override
  public EntryPage page(InterventionContent content, Showing showing) {
    Map<String, PublishedSource> byKey =
        sources.all().stream().collect(Collectors.toMap(PublishedSource::key, Function.identity()));
    PublishedIntervention shown =
        new PublishedIntervention(
            InterventionProfile.of(content), showing.revision(), showing.at());
    return new Builder(shown, byKey, terms(content), showing.audience(), showing.locale())
        .build(showing.path(), showing.notice());
  }

  /** Only for a term that the public doesn't have yet are the lists read from the database. */
  private Vocabulary terms(InterventionContent content) {
    Vocabulary known = vocabulary.current();
    boolean all =
        content.descriptions().stream()
            .allMatch(
                description ->
                    Stream.of(TermRole.values())
                        .allMatch(
                            role ->
                                description.terms(role).stream()
                                    .allMatch(term -> known.find(role.list(), term).isPresent())));
    return all ? known : vocabulary.latest();
  }

  /** Builds one page; it knows the entry, the reader and the language. */
  private final class Builder {

    private final PublishedIntervention published;
    private final InterventionProfile profile;
    private final Map<String, PublishedSource> byKey;
    private final Vocabulary terms;
    private final Audience audience;
    private final Locale locale;
    private final FieldWords words;
    private final StatementLines lines;

    Builder(
        PublishedIntervention published,
        Map<String, PublishedSource> byKey,
        Vocabulary terms,
        Audience audience,
        Locale locale) {
      this.published = published;
      this.profile = published.profile();
      this.byKey = byKey;
      this.terms = terms;
      this.audience = audience;
      this.locale = locale;
      this.words = new FieldWords(wording, terms, locale);
      this.lines = new StatementLines(words, wording, locale);
    }

    EntryPage build(String path, @Nullable Notice notice) {
      boolean forPolicymakers = audience == Audience.POLICYMAKERS;
      return new EntryPage(
          profile.name(),
          List.of(new PageLink(text("entry.trail"), "/interventies")),
          notice,
          profile.aliases().stream().map(this::alias).toList(),
          cards.categories(profile, locale),
          cards.ladder(profile, locale),
          recognitionNote(),
          cards.age(profile.age().map(Stated::value), locale),
          profile.summary().map(Stated::value).orElse(null),
          views(path),
          forPolicymakers ? policymakers() : professionals(),
          silent(),
          sourceBlocks(),
          comparable(),
          published.revision(),
          wording.date(LocalDate.ofInstant(published.changedAt(), clock.getZone()), locale),
          wording.date(LocalDate.now(clock), locale));
    }

    private EntryPage.AliasLine alias(Alias alias) {
      return new EntryPage.AliasLine(alias.name(), text("entry.alias." + alias.origin()));
    }

    private @Nullable String recognitionNote() {
      long statements =
          profile.descriptions().stream()
              .flatMap(description -> Stream.ofNullable(description.recognition()))
              .distinct()
              .count();
      if (statements < 2) {
        return null;
      }
      return text(
          profile.recognitionsConflict()
              ? "entry.recognition.conflict"
              : "entry.recognition.precision");
    }

    private List<Choice> views(String url) {
      return List.of(
          new Choice(text("entry.view.PROFESSIONALS"), url, audience == Audience.PROFESSIONALS),
          new Choice(
              text("entry.view.POLICYMAKERS"),
              url + "?publiek=beleidsmakers",
              audience == Audience.POLICYMAKERS));
    }

    private List<EntryPage.Group> professionals() {
      return List.of(
          group("voor-wie", "whom", FieldGroup.WHOM.fields()),
          group("doel-en-aanpak", "goal", FieldGroup.GOAL.fields()),
          group(
              "uitvoering",
              "execution",
              with(
                  FieldGroup.EXECUTION.fields(
                      DescriptionField.PROVIDERS, DescriptionField.MATERIALS),
                  DescriptionField.AUDIENCES)),
          recognitionGroup(false));
    }

    private List<EntryPage.Group> policymakers() {
      List<DescriptionField> elsewhere =
          List.of(DescriptionField.DURATION, DescriptionField.SETTINGS);
      return List.of(
          recognitionGroup(true),
          group("bereik", "reach", FieldGroup.WHOM.fields(DescriptionField.CATEGORIES)),
          group(
              "uitvoering",
              "executionAndCosts",
              with(
                  FieldGroup.EXECUTION.fields(),
                  DescriptionField.DURATION,
                  DescriptionField.SETTINGS,
                  DescriptionField.AUDIENCES)),
          group(
              "doel-en-aanpak",
              "goal",
              FieldGroup.GOAL.fields().stream()
                  .filter(field -> !elsewhere.contains(field))
                  .toList()));
    }

    private static List<DescriptionField> with(
        List<DescriptionField> fields, DescriptionField... more) {
      return Stream.concat(fields.stream(), Stream.of(more)).toList();
    }

    /** Links are told where the source is. */
    private EntryPage.Group group(String key, String heading, List<DescriptionField> fields) {
      List<Fact> facts = new ArrayList<>();
      for (DescriptionField field : fields) {
        Fact fact = fact(field);
        if (FieldWords.isLinks(field)) {
          continue;
        }
        if (!fact.statements().isEmpty() || ALWAYS_SHOWN.contains(field)) {
          facts.add(fact);
        }
      }
      return new EntryPage.Group(key, text("entry.group." + heading), facts);
    }

    private EntryPage.Group recognitionGroup(boolean withDecision) {
      List<Fact> facts = new ArrayList<>();
      facts.add(fact(DescriptionField.RECOGNITION));
      if (withDecision) {
        facts.add(decision("decidedOn", recognition -> date(recognition.decidedOn())));
        facts.add(decision("validUntil", recognition -> date(recognition.validUntil())));
        facts.add(decision("committee", Recognition::committee));
      }
      for (DescriptionField field :
          FieldGroup.RECOGNITION.fields(DescriptionField.RECOGNITION, DescriptionField.REASONING)) {
        Fact fact = fact(field);
        if (field != DescriptionField.RECOGNITION && !fact.statements().isEmpty()) {
          facts.add(fact);
        }
      }
      return new EntryPage.Group("erkenning", text("entry.group.recognition"), facts);
    }

    private @Nullable String date(@Nullable LocalDate date) {
      return date == null ? null : wording.date(date, locale);
    }

    /** A part of the recognition that has no field of its own. */
    private Fact decision(String part, Function<Recognition, @Nullable String> value) {
      return fact(
          text("entry.recognition." + part),
          DescriptionField.RECOGNITION,
          description ->
              Optional.ofNullable(description.recognition())
                  .flatMap(recognition -> Optional.ofNullable(value.apply(recognition)))
                  .map(List::of)
                  .orElse(List.of()),
          "committee".equals(part),
          false);
    }

    private Fact fact(DescriptionField field) {
      return fact(
          words.label(field),
          field,
          description -> words.of(description, field),
          FieldWords.isDutch(field),
          FieldWords.isMarkedUp(field));
    }

    private Fact fact(
        String label,
        DescriptionField field,
        Function<DescriptionContent, List<String>> values,
        boolean dutch,
        boolean markedUp) {
      Map<String, List<Fact.Note>> notes = new LinkedHashMap<>();
      List<List<String>> perSource = new ArrayList<>();
      for (DescriptionContent description : headlineFirst(field)) {
        List<String> stated = values.apply(description);
        if (!stated.isEmpty()) {
          perSource.add(stated);
        }
        for (String value : stated) {
          notes.computeIfAbsent(value, any -> new ArrayList<>()).add(note(description, field));
        }
      }
      List<Fact.Statement> statements =
          notes.entrySet().stream()
              .map(
                  entry ->
                      new Fact.Statement(
                          entry.getKey(),
                          dutch,
                          markedUp ? Markdown.html(entry.getKey()) : null,
                          entry.getValue()))
              .toList();
      return new Fact(
          label,
          statements,
          perSource.stream().distinct().count() > 1,
          FieldWords.isManyValued(field));
    }

    /** The descriptions in the editors' order; for recognition, the one that leads comes first. */
    private List<DescriptionContent> headlineFirst(DescriptionField field) {
      List<DescriptionContent> ordered = new ArrayList<>(profile.descriptions());
      Optional<Recognition> headline = profile.recognition().map(Stated::value);
      if (field == DescriptionField.RECOGNITION && headline.isPresent()) {
        ordered.sort(
            (one, other) ->
                Boolean.compare(
                    headline.get().equals(other.recognition()),
                    headline.get().equals(one.recognition())));
      }
      return ordered;
    }

    private Fact.Note note(DescriptionContent description, DescriptionField field) {
      int number = profile.sources().indexOf(description.source()) + 1;
      List<String> places = lines.places(description, field);
      String publisher = source(description).publisher();
      return new Fact.Note(
          number,
          "#" + anchor(number),
          text(
              "entry.note",
              number,
              places.isEmpty() ? publisher : publisher + ": " + String.join("; ", places)));
    }

    private static String anchor(int number) {
      return "bron-" + number;
    }

    private PublishedSource source(DescriptionContent description) {
      PublishedSource source = byKey.get(description.source());
      if (source == null) {
        throw new IllegalStateException("No source " + description.source());
      }
      return source;
    }

    private List<String> silent() {
      List<String> silent = new ArrayList<>();
      for (DescriptionField field : DescriptionField.values()) {
        boolean named = field == DescriptionField.NAME || field == DescriptionField.SUMMARY;
        if (!named && !ALWAYS_SHOWN.contains(field) && isSilent(field)) {
          silent.add(inSentence(field));
        }
      }
      return silent;
    }

    private boolean isSilent(DescriptionField field) {
      return profile.descriptions().stream()
          .allMatch(description -> words.of(description, field).isEmpty());
    }

    private String inSentence(DescriptionField field) {
      return StringUtils.uncapitalize(words.label(field));
    }

    private List<EntryPage.SourceBlock> sourceBlocks() {
      List<EntryPage.SourceBlock> blocks = new ArrayList<>();
      for (DescriptionContent description : profile.descriptions()) {
        blocks.add(sourceBlock(description, blocks.size() + 1));
      }
      return blocks;
    }

    private EntryPage.SourceBlock sourceBlock(DescriptionContent description, int number) {
      PublishedSource source = source(description);
      return new EntryPage.SourceBlock(
          number,
          anchor(number),
          source.title(),
          source.publisher(),
          "/bronnen/" + source.key(),
          wording.date(description.consultedOn(), locale),
          lines.of(description),
          sections(description, source),
          silentFields(description),
          profile.content().earlierDescriptions(source.key()).stream()
              .map(
                  earlier ->
                      new EntryPage.Earlier(
                          wording.date(earlier.consultedOn(), locale), lines.of(earlier)))
              .toList());
    }

    private static List<PublishedSource.Section> sections(
        DescriptionContent description, PublishedSource source) {
      Set<String> sections =
          description.places().values().stream()
              .flatMap(List::stream)
              .map(Place::section)
              .collect(Collectors.toSet());
      return source.sections().stream()
          .filter(section -> sections.contains(section.heading()))
          .toList();
    }

    private List<String> silentFields(DescriptionContent description) {
      return Stream.of(DescriptionField.values())
          .filter(field -> words.of(description, field).isEmpty())
          .map(this::inSentence)
          .toList();
    }

    private List<EntryPage.Neighbour> comparable() {
      return related.comparableTo(profile, COMPARABLE).stream()
          .map(
              other ->
                  new EntryPage.Neighbour(
                      cards.of(other, locale, List.of()), reason(other.profile())))
          .toList();
    }

    /** What the other entry has in common with this one. */
    private String reason(InterventionProfile other) {
      Set<String> shared = slugs(profile);
      shared.retainAll(slugs(other));
      if (!shared.isEmpty()) {
        String situations =
            terms.inOrder(TermList.SITUATION, shared).stream()
                .map(term -> StringUtils.uncapitalize(term.label(locale)))
                .collect(Collectors.joining(", "));
        return text("entry.comparable.situation", situations);
      }
      return other
          .age()
          .map(Stated::value)
          .map((AgeRange age) -> text("entry.comparable.age", wording.age(age, locale)))
          .orElse("");
    }

    private static Set<String> slugs(InterventionProfile profile) {
      return profile.terms(TermRole.SITUATION).stream()
          .map(Stated::value)
          .collect(Collectors.toSet());
    }

    private String text(String key, Object... arguments) {
      return wording.text(locale, key, arguments);
    }
  }
}
