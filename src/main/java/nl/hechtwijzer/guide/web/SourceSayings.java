package nl.hechtwijzer.guide.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.guide.Fit;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.InterventionCards;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.Stated;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.search.CriterionMatch;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.FacetWords;
import nl.hechtwijzer.search.KnownValues;
import nl.hechtwijzer.search.Match;
import nl.hechtwijzer.search.ReadKnownValues;
import nl.hechtwijzer.site.Markdown;
import nl.hechtwijzer.site.PageLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Finds what the sources of an intervention state about a criterion, and where. */
@Component
class SourceSayings {

  private final FacetWords words;
  private final InterventionWording wording;
  private final ReadKnownValues known;

  SourceSayings(FacetWords words, InterventionWording wording, ReadKnownValues known) {
    this.words = words;
    this.wording = wording;
    this.known = known;
  }

  /** For whom the intervention is meant, in the words of each source. */
  List<OutcomePage.Saying> meantFor(InterventionProfile profile) {
    return texts(profile, description -> description.targetGroup().text());
  }

  /**
   * What the sources state about what was asked: where it is met, the values that meet it, and
   * otherwise all values.
   */
  List<OutcomePage.Saying> about(
      Fit.Criterion criterion, InterventionProfile profile, Locale locale) {
    Set<FacetChoice> met =
        criterion.values().stream()
            .filter(value -> value.match() == Match.YES)
            .map(CriterionMatch::choice)
            .collect(Collectors.toSet());
    return switch (criterion.key()) {
      case AGE ->
          profile.age().stream()
              .map(age -> saying(sentence(wording.age(age.value(), locale)), age, profile))
              .toList();
      case AT_LEAST_LEVEL ->
          profile.recognition().stream()
              .map(stated -> saying(recognition(stated.value(), locale), stated, profile))
              .toList();
      case CATEGORY ->
          listed(profile.categories(), FacetChoice.CategoryIs::new, met, profile, locale);
      default ->
          criterion.key().role().stream()
              .flatMap(
                  role ->
                      listed(
                          profile.terms(role),
                          slug -> new FacetChoice.TermIs(role, slug),
                          met,
                          profile,
                          locale)
                          .stream())
              .toList();
    };
  }

  private String recognition(Recognition recognition, Locale locale) {
    return sentence(wording.recognition(recognition, locale));
  }

  /** Values that the same sources state stand together. */
  private <T> List<OutcomePage.Saying> listed(
      List<Stated<T>> stated,
      Function<T, FacetChoice> choice,
      Set<FacetChoice> met,
      InterventionProfile profile,
      Locale locale) {
    Map<List<String>, List<FacetChoice>> bySources = new LinkedHashMap<>();
    for (Stated<T> value : stated) {
      FacetChoice said = choice.apply(value.value());
      if (met.isEmpty() || met.contains(said)) {
        bySources.computeIfAbsent(value.sources(), any -> new ArrayList<>()).add(said);
      }
    }
    return bySources.entrySet().stream()
        .map(
            entry ->
                new OutcomePage.Saying(
                    sentence(words.list(entry.getValue(), locale)),
                    false,
                    links(entry.getKey(), profile)))
        .toList();
  }

  /** The chosen situations in which a source advises against the intervention. */
  List<OutcomePage.Saying> advisedAgainst(Fit fit, Locale locale) {
    return terms(fit.advisedAgainst(), fit.intervention().profile(), locale);
  }

  /** Everything for which the sources do not mean the intervention, beside what was chosen. */
  List<OutcomePage.Saying> limits(Fit fit, Locale locale) {
    InterventionProfile profile = fit.intervention().profile();
    List<Stated<String>> others =
        profile.terms(TermRole.CONTRAINDICATION).stream()
            .filter(stated -> !fit.advisedAgainst().contains(stated))
            .toList();
    return Stream.concat(
            terms(others, profile, locale).stream(),
            texts(profile, description -> description.targetGroup().contraindicationText())
                .stream())
        .toList();
  }

  private List<OutcomePage.Saying> terms(
      List<Stated<String>> stated, InterventionProfile profile, Locale locale) {
    return listed(
        stated,
        slug -> new FacetChoice.TermIs(TermRole.SITUATION, slug),
        Set.of(),
        profile,
        locale);
  }

  private List<OutcomePage.Saying> texts(
      InterventionProfile profile, Function<DescriptionContent, @Nullable String> field) {
    return profile.descriptions().stream()
        .flatMap(
            description ->
                Stream.ofNullable(field.apply(description))
                    .map(
                        text ->
                            new OutcomePage.Saying(
                                Markdown.plain(text),
                                true,
                                links(List.of(description.source()), profile))))
        .toList();
  }

  private OutcomePage.Saying saying(String text, Stated<?> stated, InterventionProfile profile) {
    return new OutcomePage.Saying(text, false, links(stated.sources(), profile));
  }

  /** On the page of the intervention each source has its place. */
  private List<PageLink> links(List<String> sources, InterventionProfile profile) {
    return sources.stream()
        .map(
            source ->
                new PageLink(
                    publisher(source),
                    InterventionCards.url(profile.slug())
                        + "#bron-"
                        + (profile.sources().indexOf(source) + 1)))
        .toList();
  }

  private String publisher(String key) {
    return known.current().sources().stream()
        .filter(source -> source.key().equals(key))
        .map(KnownValues.SourceName::publisher)
        .findFirst()
        .orElse(key);
  }

  private static String sentence(String words) {
    return StringUtils.capitalize(words);
  }
}
