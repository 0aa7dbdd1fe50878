package nl.hechtwijzer.intervention;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one source says about one intervention, as it is stored. Changes only as a whole. */
@Entity
class Description {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "description_seq")
  @SequenceGenerator(
      name = "description_seq",
      sequenceName = "description_seq",
      allocationSize = 50)
  private @Nullable Long id;

  // Read by the database alone: the intervention's list is found by it.
  @SuppressWarnings("UnusedVariable")
  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "intervention_id")
  private Intervention intervention;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "source_id")
  private Source source;

  // Read by the database alone: the intervention's list is ordered by it.
  @SuppressWarnings("UnusedVariable")
  private int position;

  private LocalDate consultedOn;
  private @Nullable String nameAsGiven;
  private @Nullable String summary;

  @Embedded
  @AttributeOverride(name = "status", column = @Column(name = "recognition_status"))
  @AttributeOverride(name = "level", column = @Column(name = "recognition_level"))
  @AttributeOverride(name = "precision", column = @Column(name = "recognition_precision"))
  @AttributeOverride(name = "decidedOn", column = @Column(name = "recognition_decided_on"))
  @AttributeOverride(name = "validUntil", column = @Column(name = "recognition_valid_until"))
  @AttributeOverride(name = "committee", column = @Column(name = "recognition_committee"))
  @AttributeOverride(name = "reason", column = @Column(name = "recognition_reason"))
  private @Nullable Recognition recognition;

  private @Nullable String targetGroup;

  @Embedded
  @AttributeOverride(name = "fromMonths", column = @Column(name = "age_from"))
  @AttributeOverride(name = "throughMonths", column = @Column(name = "age_through"))
  private @Nullable AgeRange age;

  private @Nullable String contraindicationText;
  private @Nullable String goal;
  private @Nullable String approach;
  private @Nullable String durationAndIntensity;
  @Embedded private @Nullable Costs costs;
  private @Nullable String materialsAndTraining;
  private @Nullable String research;
  private @Nullable String committeeReasoning;
  private @Nullable String ownerAndContact;

  @ElementCollection
  @CollectionTable(
      name = "description_category",
      joinColumns = @JoinColumn(name = "description_id"))
  @Column(name = "category")
  @Enumerated(EnumType.STRING)
  private Set<Category> categories = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      name = "description_audience",
      joinColumns = @JoinColumn(name = "description_id"))
  @Column(name = "audience")
  @Enumerated(EnumType.STRING)
  private Set<Audience> audiences = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "description_term", joinColumns = @JoinColumn(name = "description_id"))
  private Set<TermUse> terms = new LinkedHashSet<>();

  @ElementCollection
  @CollectionTable(name = "description_link", joinColumns = @JoinColumn(name = "description_id"))
  @OrderColumn(name = "position")
  private List<Link> links = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "description_citation",
      joinColumns = @JoinColumn(name = "description_id"))
  @OrderColumn(name = "position")
  private List<FieldCitation> citations = new ArrayList<>();

  protected Description() {}

  Description(
      Intervention intervention,
      int position,
      DescriptionContent content,
      ContentReferences references) {
    this.intervention = intervention;
    this.position = position;
    this.source = references.source(content.source());
    this.consultedOn = content.consultedOn();
    this.nameAsGiven = content.nameAsGiven();
    this.summary = content.summary();
    this.recognition = content.recognition();
    this.targetGroup = content.targetGroup().text();
    this.age = content.targetGroup().age();
    this.contraindicationText = content.targetGroup().contraindicationText();
    this.goal = content.goal();
    this.approach = content.approach();
    this.durationAndIntensity = content.durationAndIntensity();
    this.costs = content.costs();
    this.materialsAndTraining = content.materialsAndTraining();
    this.research = content.research();
    this.committeeReasoning = content.committeeReasoning();
    this.ownerAndContact = content.ownerAndContact();
    this.categories.addAll(content.categories());
    this.audiences.addAll(content.audiences());
    for (TermRole role : TermRole.values()) {
      for (String slug : InterventionProfile.termsIn(content, role)) {
        this.terms.add(TermUse.of(role, references.term(role.list(), slug)));
      }
    }
    this.links.addAll(content.links());
    content
        .places()
        .forEach(
            (field, places) ->
                places.forEach(
                    place ->
                        this.citations.add(
                            new FieldCitation(field, place.section(), place.item()))));
  }

  DescriptionContent content() {
    return new DescriptionContent(
        source.key(),
        consultedOn,
        nameAsGiven,
        summary,
        categories.isEmpty() ? Set.of() : EnumSet.copyOf(categories),
        recognition,
        new TargetGroup(
            targetGroup,
            age,
            slugs(TermRole.RECIPIENT),
            slugs(TermRole.SITUATION),
            slugs(TermRole.CONTRAINDICATION),
            contraindicationText),
        goal,
        approach,
        slugs(TermRole.THEME),
        slugs(TermRole.METHOD),
        slugs(TermRole.SETTING),
        durationAndIntensity,
        slugs(TermRole.PROVIDER),
        costs,
        materialsAndTraining,
        research,
        committeeReasoning,
        ownerAndContact,
        audiences.isEmpty() ? Set.of() : EnumSet.copyOf(audiences),
        links,
        places());
  }

  private Set<String> slugs(TermRole role) {
    return terms.stream()
        .filter(use -> use.role() == role)
        .map(use -> use.term().slug())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<DescriptionField, List<Place>> places() {
    Map<DescriptionField, List<Place>> places = new EnumMap<>(DescriptionField.class);
    for (FieldCitation citation : citations) {
      places.computeIfAbsent(citation.field(), any -> new ArrayList<>()).add(citation.place());
    }
    return places;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Description that && id != null && id.equals(that.id));
  }

  @Override
  public int hashCode() {
    return Objects.hash(consultedOn);
  }

  @Override
  public String toString() {
    return "what " + source + " says, consulted on " + consultedOn;
  }
}
