package nl.hechtwijzer.intervention;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.hechtwijzer.vocabulary.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * A named programme or method, as it is published. It changes only by taking over new content as a
 * whole; what follows from the content (headline recognition, age, sorting key) it keeps beside it
 * so that the database can filter and sort.
 */
@Entity
public class Intervention {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "intervention_seq")
  @SequenceGenerator(
      name = "intervention_seq",
      sequenceName = "intervention_seq",
      allocationSize = 50)
  private @Nullable Long id;

  private String slug;
  private String name;
  private String nameKey;

  @Embedded
  @AttributeOverride(name = "status", column = @Column(name = "headline_status"))
  @AttributeOverride(name = "level", column = @Column(name = "headline_level"))
  @AttributeOverride(name = "precision", column = @Column(name = "headline_precision"))
  @AttributeOverride(name = "decidedOn", column = @Column(name = "headline_decided_on"))
  @AttributeOverride(name = "validUntil", column = @Column(name = "headline_valid_until"))
  @AttributeOverride(name = "committee", column = @Column(name = "headline_committee"))
  @AttributeOverride(name = "reason", column = @Column(name = "headline_reason"))
  private @Nullable Recognition headline;

  @Embedded
  @AttributeOverride(name = "fromMonths", column = @Column(name = "age_from"))
  @AttributeOverride(name = "throughMonths", column = @Column(name = "age_through"))
  private @Nullable AgeRange age;

  @ElementCollection
  @CollectionTable(name = "intervention_alias", joinColumns = @JoinColumn(name = "intervention_id"))
  @OrderColumn(name = "position")
  private List<Alias> aliases = new ArrayList<>();

  @OneToMany(mappedBy = "intervention", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Description> descriptions = new ArrayList<>();

  private int revision;
  private Instant changedAt;

  @Version private int version;

  protected Intervention() {}

  /** A new intervention with this content, as its first revision. */
  public Intervention(InterventionContent content, ContentReferences references, Instant now) {
    this(content, references, 1, now);
  }

  /**
   * An intervention that comes before the public (again) with this content.
   *
   * @param revision which of its publications this is, from 1
   */
  public Intervention(
      InterventionContent content, ContentReferences references, int revision, Instant now) {
    if (revision < 1) {
      throw new IllegalArgumentException("The first revision is number 1, not " + revision);
    }
    take(content, references, revision, now);
  }

  /**
   * Takes over other content as a whole, address included. First call {@link #makeRoom} and let
   * that reach the database: a unique constraint is checked row by row, and would take a statement
   * that stays for one that is there twice.
   *
   * @param revision which of its publications this is; higher than the one before
   */
  void republish(
      InterventionContent content, ContentReferences references, int revision, Instant now) {
    if (revision <= this.revision) {
      throw new IllegalArgumentException(
          "Revision " + revision + " of " + slug + " comes after " + this.revision);
    }
    take(content, references, revision, now);
  }

  /** Lets go of the content, to take over other content in the same transaction. */
  void makeRoom() {
    aliases.clear();
    descriptions.clear();
  }

  private void take(
      InterventionContent content, ContentReferences references, int number, Instant now) {
    slug = Slugs.requireSlug(content.slug());
    name = requireName(content.name());
    nameKey = NameKey.of(name);
    makeRoom();
    aliases.addAll(content.aliases());
    for (DescriptionContent description : content.descriptions()) {
      descriptions.add(new Description(this, descriptions.size(), description, references));
    }
    InterventionProfile profile = InterventionProfile.of(content);
    headline = profile.recognition().map(Stated::value).orElse(null);
    age = profile.age().map(Stated::value).orElse(null);
    revision = number;
    changedAt = now;
  }

  private static String requireName(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("An intervention has a name");
    }
    return name;
  }

  public String slug() {
    return slug;
  }

  public String name() {
    return name;
  }

  /** The key by which entries are put in the order of their names. */
  public String nameKey() {
    return nameKey;
  }

  /** The headline recognition; absent where no source states one. */
  public Optional<Recognition> headline() {
    return Optional.ofNullable(headline);
  }

  /** The child's ages; absent where no source gives any. */
  public Optional<AgeRange> age() {
    return Optional.ofNullable(age);
  }

  /** The number of times this entry was published. */
  public int revision() {
    return revision;
  }

  /** When this entry was last published. */
  public Instant changedAt() {
    return changedAt;
  }

  /** The whole entry as it stands. */
  public InterventionContent content() {
    return new InterventionContent(
        slug, name, aliases, descriptions.stream().map(Description::content).toList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Intervention that && id != null && id.equals(that.id));
  }

  @Override
  public int hashCode() {
    return Objects.hash(slug);
  }

  @Override
  public String toString() {
    return slug;
  }
}
