package nl.hechtwijzer.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.Contraindications;
import nl.hechtwijzer.intervention.Costs;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.Link;
import nl.hechtwijzer.intervention.Place;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionLevel;
import org.jspecify.annotations.Nullable;

/** Makes what one source says about an intervention; the source is silent unless told to speak. */
public final class DescriptionBuilder {

  /** The keys of the two sources that every migrated database holds. */
  public static final String NJI = "nji-erkende-interventies";

  public static final String GUIDELINE = "richtlijn-problematische-gehechtheid";

  private String source = NJI;
  private LocalDate consultedOn = LocalDate.of(2026, 11, 22);
  private final Map<DescriptionField, Object> values = new EnumMap<>(DescriptionField.class);
  private Set<String> contraindications = Set.of();
  private @Nullable String contraindicationText;
  private final List<Link> links = new ArrayList<>();
  private final Map<DescriptionField, List<Place>> places = new EnumMap<>(DescriptionField.class);

  private DescriptionBuilder() {
    categories(Category.PREVENTION);
  }

  /** States this in a field. */
  public DescriptionBuilder with(DescriptionField field, Object value) {
    values.put(field, value);
    return this;
  }

  public static DescriptionBuilder aDescription() {
    return new DescriptionBuilder();
  }

  public static DescriptionBuilder fromNji() {
    return aDescription().from(NJI);
  }

  public static DescriptionBuilder fromGuideline() {
    return aDescription().from(GUIDELINE);
  }

  public DescriptionBuilder from(String source) {
    this.source = source;
    return this;
  }

  public DescriptionBuilder consultedOn(String day) {
    this.consultedOn = LocalDate.parse(day);
    return this;
  }

  public DescriptionBuilder calledThere(String nameAsGiven) {
    return with(DescriptionField.NAME, nameAsGiven);
  }

  public DescriptionBuilder summary(String summary) {
    return with(DescriptionField.SUMMARY, summary);
  }

  public DescriptionBuilder categories(Category... categories) {
    return with(DescriptionField.CATEGORIES, Set.of(categories));
  }

  public DescriptionBuilder recognition(Recognition recognition) {
    return with(DescriptionField.RECOGNITION, recognition);
  }

  public DescriptionBuilder exactly(RecognitionLevel level) {
    return recognition(Recognition.exactly(level));
  }

  public DescriptionBuilder atLeast(RecognitionLevel level) {
    return recognition(Recognition.atLeast(level));
  }

  public DescriptionBuilder meantFor(String targetGroup) {
    return with(DescriptionField.TARGET_GROUP, targetGroup);
  }

  public DescriptionBuilder aged(AgeRange age) {
    return with(DescriptionField.AGE, age);
  }

  public DescriptionBuilder recipients(String... slugs) {
    return with(DescriptionField.RECIPIENTS, Set.of(slugs));
  }

  public DescriptionBuilder situations(String... slugs) {
    return with(DescriptionField.SITUATIONS, Set.of(slugs));
  }

  public DescriptionBuilder contraindications(String... slugs) {
    this.contraindications = Set.of(slugs);
    return this;
  }

  public DescriptionBuilder contraindicationText(String text) {
    this.contraindicationText = text;
    return this;
  }

  public DescriptionBuilder goal(String goal) {
    return with(DescriptionField.GOAL, goal);
  }

  public DescriptionBuilder approach(String approach) {
    return with(DescriptionField.APPROACH, approach);
  }

  public DescriptionBuilder themes(String... slugs) {
    return with(DescriptionField.THEMES, Set.of(slugs));
  }

  public DescriptionBuilder methods(String... slugs) {
    return with(DescriptionField.METHODS, Set.of(slugs));
  }

  public DescriptionBuilder settings(String... slugs) {
    return with(DescriptionField.SETTINGS, Set.of(slugs));
  }

  public DescriptionBuilder durationAndIntensity(String text) {
    return with(DescriptionField.DURATION, text);
  }

  public DescriptionBuilder providers(String... slugs) {
    return with(DescriptionField.PROVIDERS, Set.of(slugs));
  }

  public DescriptionBuilder costs(Costs costs) {
    return with(DescriptionField.COSTS, costs);
  }

  public DescriptionBuilder materialsAndTraining(String text) {
    return with(DescriptionField.MATERIALS, text);
  }

  public DescriptionBuilder research(String text) {
    return with(DescriptionField.RESEARCH, text);
  }

  public DescriptionBuilder committeeReasoning(String text) {
    return with(DescriptionField.REASONING, text);
  }

  public DescriptionBuilder ownerAndContact(String text) {
    return with(DescriptionField.OWNER, text);
  }

  public DescriptionBuilder audiences(Audience... audiences) {
    return with(DescriptionField.AUDIENCES, Set.of(audiences));
  }

  public DescriptionBuilder link(Link link) {
    links.add(link);
    return this;
  }

  /** Notes a place in the source for a field; a field can stand in several. */
  public DescriptionBuilder at(DescriptionField field, String section, @Nullable String item) {
    places.computeIfAbsent(field, any -> new ArrayList<>()).add(new Place(section, item));
    return this;
  }

  public DescriptionContent build() {
    Contraindications not = Contraindications.of(contraindications, contraindicationText);
    if (not != null) {
      values.put(DescriptionField.CONTRAINDICATIONS, not);
    }
    if (!links.isEmpty()) {
      values.put(DescriptionField.LINKS, links);
    }
    return new DescriptionContent(source, consultedOn, values, places);
  }
}
