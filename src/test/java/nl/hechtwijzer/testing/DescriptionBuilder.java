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
import nl.hechtwijzer.intervention.Costs;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.Link;
import nl.hechtwijzer.intervention.Place;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.TargetGroup;
import org.jspecify.annotations.Nullable;

/** Makes what one source says about an intervention; the source is silent unless told to speak. */
public final class DescriptionBuilder {

  /** The keys of the two sources that every migrated database holds. */
  public static final String NJI = "nji-erkende-interventies";

  public static final String GUIDELINE = "richtlijn-problematische-gehechtheid";

  private String source = NJI;
  private LocalDate consultedOn = LocalDate.of(2026, 11, 22);
  private @Nullable String nameAsGiven;
  private @Nullable String summary;
  private Set<Category> categories = Set.of(Category.PREVENTION);
  private @Nullable Recognition recognition;
  private @Nullable String targetGroup;
  private @Nullable AgeRange age;
  private Set<String> recipients = Set.of();
  private Set<String> situations = Set.of();
  private Set<String> contraindications = Set.of();
  private @Nullable String contraindicationText;
  private @Nullable String goal;
  private @Nullable String approach;
  private Set<String> themes = Set.of();
  private Set<String> methods = Set.of();
  private Set<String> settings = Set.of();
  private @Nullable String durationAndIntensity;
  private Set<String> providers = Set.of();
  private @Nullable Costs costs;
  private @Nullable String materialsAndTraining;
  private @Nullable String research;
  private @Nullable String committeeReasoning;
  private @Nullable String ownerAndContact;
  private Set<Audience> audiences = Set.of();
  private final List<Link> links = new ArrayList<>();
  private final Map<DescriptionField, List<Place>> places = new EnumMap<>(DescriptionField.class);

  private DescriptionBuilder() {}

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
    this.nameAsGiven = nameAsGiven;
    return this;
  }

  public DescriptionBuilder summary(String summary) {
    this.summary = summary;
    return this;
  }

  public DescriptionBuilder categories(Category... categories) {
    this.categories = Set.of(categories);
    return this;
  }

  public DescriptionBuilder recognition(Recognition recognition) {
    this.recognition = recognition;
    return this;
  }

  public DescriptionBuilder exactly(RecognitionLevel level) {
    return recognition(Recognition.exactly(level));
  }

  public DescriptionBuilder atLeast(RecognitionLevel level) {
    return recognition(Recognition.atLeast(level));
  }

  public DescriptionBuilder meantFor(String targetGroup) {
    this.targetGroup = targetGroup;
    return this;
  }

  public DescriptionBuilder aged(AgeRange age) {
    this.age = age;
    return this;
  }

  public DescriptionBuilder recipients(String... slugs) {
    this.recipients = Set.of(slugs);
    return this;
  }

  public DescriptionBuilder situations(String... slugs) {
    this.situations = Set.of(slugs);
    return this;
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
    this.goal = goal;
    return this;
  }

  public DescriptionBuilder approach(String approach) {
    this.approach = approach;
    return this;
  }

  public DescriptionBuilder themes(String... slugs) {
    this.themes = Set.of(slugs);
    return this;
  }

  public DescriptionBuilder methods(String... slugs) {
    this.methods = Set.of(slugs);
    return this;
  }

  public DescriptionBuilder settings(String... slugs) {
    this.settings = Set.of(slugs);
    return this;
  }

  public DescriptionBuilder durationAndIntensity(String text) {
    this.durationAndIntensity = text;
    return this;
  }

  public DescriptionBuilder providers(String... slugs) {
    this.providers = Set.of(slugs);
    return this;
  }

  public DescriptionBuilder costs(Costs costs) {
    this.costs = costs;
    return this;
  }

  public DescriptionBuilder materialsAndTraining(String text) {
    this.materialsAndTraining = text;
    return this;
  }

  public DescriptionBuilder research(String text) {
    this.research = text;
    return this;
  }

  public DescriptionBuilder committeeReasoning(String text) {
    this.committeeReasoning = text;
    return this;
  }

  public DescriptionBuilder ownerAndContact(String text) {
    this.ownerAndContact = text;
    return this;
  }

  public DescriptionBuilder audiences(Audience... audiences) {
    this.audiences = Set.of(audiences);
    return this;
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
    return new DescriptionContent(
        source,
        consultedOn,
        nameAsGiven,
        summary,
        categories,
        recognition,
        new TargetGroup(
            targetGroup, age, recipients, situations, contraindications, contraindicationText),
        goal,
        approach,
        themes,
        methods,
        settings,
        durationAndIntensity,
        providers,
        costs,
        materialsAndTraining,
        research,
        committeeReasoning,
        ownerAndContact,
        audiences,
        links,
        places);
  }
}
