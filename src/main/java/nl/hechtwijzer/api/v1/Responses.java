package nl.hechtwijzer.api.v1;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.api.v1.ListResponse.FacetValueResponse;
import nl.hechtwijzer.api.v1.TargetGroupResponse.AgeResponse;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Alias;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.FieldGroup;
import nl.hechtwijzer.intervention.FieldPart;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.intervention.Place;
import nl.hechtwijzer.intervention.PublishedIntervention;
import nl.hechtwijzer.intervention.PublishedWords;
import nl.hechtwijzer.intervention.Stated;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.FacetWords;
import nl.hechtwijzer.search.Loosening;
import nl.hechtwijzer.search.SearchResult;
import nl.hechtwijzer.search.TextReading;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Markdown;
import nl.hechtwijzer.site.SiteSettings;
import nl.hechtwijzer.vocabulary.ReadVocabulary;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes entries and lists in the shapes of the contract, with Dutch names for values. */
@Component
class Responses {

  private static final Locale DUTCH = Language.DUTCH.locale();

  /** The fields whose values are published as data; of the others only their places are. */
  private static final List<DescriptionField> IN_ORDER = inOrder();

  private final ReadVocabulary vocabulary;
  private final InterventionWording wording;
  private final FacetWords words;
  private final SiteSettings settings;
  private final CatalogueState catalogue;
  private final Clock clock;

  Responses(
      ReadVocabulary vocabulary,
      InterventionWording wording,
      FacetWords words,
      SiteSettings settings,
      CatalogueState catalogue,
      Clock clock) {
    this.vocabulary = vocabulary;
    this.wording = wording;
    this.words = words;
    this.settings = settings;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  private static List<DescriptionField> inOrder() {
    List<DescriptionField> fields = new ArrayList<>(List.of(DescriptionField.values()));
    fields.removeAll(
        List.of(
            DescriptionField.DURATION,
            DescriptionField.COSTS,
            DescriptionField.MATERIALS,
            DescriptionField.RESEARCH,
            DescriptionField.REASONING,
            DescriptionField.OWNER,
            DescriptionField.LINKS));
    fields.remove(DescriptionField.PROVIDERS);
    fields.add(fields.indexOf(DescriptionField.THEMES), DescriptionField.PROVIDERS);
    return List.copyOf(fields);
  }

  ListResponse list(SearchResult result) {
    return new ListResponse(
        result.total(),
        result.query().page(),
        result.pageSize(),
        result.leftOut(),
        read(result.text()),
        catalogue.version(),
        result.entries().stream().map(entry -> listed(entry.intervention())).toList(),
        facets(result));
  }

  private static ListResponse.ReadTextResponse read(TextReading text) {
    Loosening loosening = text.loosening();
    return new ListResponse.ReadTextResponse(
        text.understood().stream()
            .map(
                understood ->
                    new ListResponse.UnderstoodResponse(
                        understood.choice().key().word(),
                        understood.choice().value(),
                        understood.typed()))
            .toList(),
        loosening == null ? List.of() : loosening.missing(),
        text.didYouMean());
  }

  private Map<String, List<FacetValueResponse>> facets(SearchResult result) {
    Map<String, List<FacetValueResponse>> facets = new LinkedHashMap<>();
    for (FacetKey key : FacetKey.values()) {
      facets.put(
          key.word(),
          result.facets().getOrDefault(key, List.of()).stream()
              .map(
                  facet ->
                      new FacetValueResponse(
                          facet.choice().value(),
                          words.choice(facet.choice(), DUTCH),
                          facet.count()))
              .toList());
    }
    return facets;
  }

  /** An entry as it stands in a list. */
  private InterventionResponse listed(PublishedIntervention entry) {
    return intervention(entry, null);
  }

  /** An entry with what each of its sources says. */
  InterventionResponse whole(PublishedIntervention entry) {
    Vocabulary terms = vocabulary.current();
    return intervention(
        entry,
        entry.profile().descriptions().stream()
            .map(description -> description(description, terms))
            .toList());
  }

  private InterventionResponse intervention(
      PublishedIntervention entry, @Nullable List<Map<String, @Nullable Object>> descriptions) {
    InterventionProfile profile = entry.profile();
    Vocabulary terms = vocabulary.current();
    return new InterventionResponse(
        profile.slug(),
        profile.name(),
        profile.aliases().stream().map(Alias::name).toList(),
        profile.summary().map(Stated::value).orElse(null),
        profile.categories().stream()
            .map(Stated::value)
            .sorted()
            .map(PublishedWords.CATEGORY::of)
            .toList(),
        RecognitionResponse.of(profile.recognition().map(Stated::value).orElse(null)),
        new TargetGroupResponse(
            profile.targetGroup().map(Stated::value).map(Markdown::plain).orElse(null),
            age(profile.age().map(Stated::value).orElse(null)),
            terms(profile, TermRole.RECIPIENT, terms),
            terms(profile, TermRole.SITUATION, terms),
            terms(profile, TermRole.CONTRAINDICATION, terms)),
        profile.goal().map(Stated::value).map(Markdown::plain).orElse(null),
        profile.approach().map(Stated::value).map(Markdown::plain).orElse(null),
        terms(profile, TermRole.PROVIDER, terms),
        profile.audiences().stream()
            .map(Stated::value)
            .sorted()
            .map(PublishedWords.AUDIENCE::of)
            .toList(),
        profile.sources(),
        entry.revision(),
        entry
            .changedAt()
            .truncatedTo(ChronoUnit.SECONDS)
            .atZone(clock.getZone())
            .toOffsetDateTime(),
        settings.url("/interventies/" + profile.slug()),
        descriptions);
  }

  /** Open data says texts without their markup. */
  private static @Nullable String plain(@Nullable String text) {
    return text == null ? null : Markdown.plain(text);
  }

  private @Nullable AgeResponse age(@Nullable AgeRange age) {
    return age == null
        ? null
        : new AgeResponse(age.fromMonths(), age.throughMonths(), wording.age(age, DUTCH));
  }

  private static List<String> terms(InterventionProfile profile, TermRole role, Vocabulary terms) {
    return inOrder(
        role,
        profile.terms(role).stream().map(Stated::value).collect(Collectors.toUnmodifiableSet()),
        terms);
  }

  private static List<String> inOrder(TermRole role, Set<String> slugs, Vocabulary terms) {
    return terms.inOrder(role.list(), slugs).stream().map(Vocabulary.Entry::slug).toList();
  }

  /**
   * Values stand in the order of the table; what is told about the target group stands together.
   */
  private Map<String, @Nullable Object> description(
      DescriptionContent description, Vocabulary terms) {
    Map<String, @Nullable Object> response = new LinkedHashMap<>();
    response.put("bron", description.source());
    response.put("geraadpleegd", description.consultedOn());
    Map<String, @Nullable Object> targetGroup = new LinkedHashMap<>();
    for (DescriptionField field : IN_ORDER) {
      Object value = value(description, field, terms);
      if (field == DescriptionField.TARGET_GROUP) {
        response.put(field.word(), targetGroup);
        targetGroup.put("tekst", value);
      } else {
        (field.group() == FieldGroup.WHOM ? targetGroup : response).put(field.word(), value);
      }
    }
    response.put("vindplaatsen", citations(description));
    return response;
  }

  private @Nullable Object value(
      DescriptionContent description, DescriptionField field, Vocabulary terms) {
    if (field == DescriptionField.RECOGNITION) {
      return RecognitionResponse.of(description.recognition());
    }
    FieldPart part = field.lead();
    Object said = description.part(field, part);
    return switch (part.kind()) {
      case MARKED_UP -> plain((String) said);
      case TERMS -> {
        TermRole role = Objects.requireNonNull(part.role());
        yield inOrder(role, description.terms(role), terms);
      }
      case CHOICES ->
          Stream.of(part.constants().getEnumConstants())
              .filter((said == null ? Set.of() : (Set<?>) said)::contains)
              .map(PublishedWords::word)
              .toList();
      case AGE -> age((AgeRange) said);
      default -> said;
    };
  }

  private Map<String, List<CitationResponse>> citations(DescriptionContent description) {
    Map<String, List<CitationResponse>> citations = new LinkedHashMap<>();
    for (DescriptionField field : DescriptionField.values()) {
      for (Place place : description.placesOf(field)) {
        citations
            .computeIfAbsent(field.word(), any -> new ArrayList<>())
            .add(
                new CitationResponse(
                    description.source(), place(place), description.consultedOn()));
      }
    }
    return citations;
  }

  private String place(Place place) {
    return place.item() == null
        ? place.section()
        : wording.text(DUTCH, "entry.source.place", place.section(), place.item());
  }
}
