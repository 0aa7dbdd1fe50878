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

  // What follows is read and written by the table of fields.
  @Nullable String nameAsGiven;
  @Nullable String summary;

  @Embedded
  @AttributeOverride(name = "status", column = @Column(name = "recognition_status"))
  @AttributeOverride(name = "level", column = @Column(name = "recognition_level"))
  @AttributeOverride(name = "precision", column = @Column(name = "recognition_precision"))
  @AttributeOverride(name = "decidedOn", column = @Column(name = "recognition_decided_on"))
  @AttributeOverride(name = "validUntil", column = @Column(name = "recognition_valid_until"))
  @AttributeOverride(name = "committee", column = @Column(name = "recognition_committee"))
  @AttributeOverride(name = "reason", column = @Column(name = "recognition_reason"))
  @Nullable Recognition recognition;

  @Nullable String targetGroup;

  @Embedded
  @AttributeOverride(name = "fromMonths", column = @Column(name = "age_from"))
  @AttributeOverride(name = "throughMonths", column = @Column(name = "age_through"))
  @Nullable AgeRange age;

  @Nullable String contraindicationText;
  @Nullable String goal;
  @Nullable String approach;
  @Nullable String durationAndIntensity;
  @Embedded @Nullable Costs costs;
  @Nullable String materialsAndTraining;
  @Nullable String research;
  @Nullable String committeeReasoning;
  @Nullable String ownerAndContact;

  @ElementCollection
  @CollectionTable(
      name = "description_category",
      joinColumns = @JoinColumn(name = "description_id"))
  @Column(name = "category")
  @Enumerated(EnumType.STRING)
  Set<Category> categories = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      name = "description_audience",
      joinColumns = @JoinColumn(name = "description_id"))
  @Column(name = "audience")
  @Enumerated(EnumType.STRING)
  Set<Audience> audiences = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "description_term", joinColumns = @JoinColumn(name = "description_id"))
  private Set<TermUse> terms = new LinkedHashSet<>();

  @ElementCollection
  @CollectionTable(name = "description_link", joinColumns = @JoinColumn(name = "description_id"))
  @OrderColumn(name = "position")
  List<Link> links = new ArrayList<>();

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
    content.values().forEach((field, said) -> field.write(this, said));
    for (TermRole role : TermRole.values()) {
      for (String slug : content.terms(role)) {
        this.terms.add(TermUse.of(role, references.term(role.list(), slug)));
      }
    }
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
    Map<DescriptionField, Object> values = new EnumMap<>(DescriptionField.class);
    for (DescriptionField field : DescriptionField.values()) {
      Object said = field.read(this);
      if (said != null) {
        values.put(field, said);
      }
    }
    return new DescriptionContent(source.key(), consultedOn, values, places());
  }

  Set<String> slugs(TermRole role) {
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
