package nl.hechtwijzer.intervention;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.hechtwijzer.vocabulary.Slugs;
import org.jspecify.annotations.Nullable;

/** A publication that describes interventions. Its key stands in URLs and never changes. */
@Entity
public class Source {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_seq")
  @SequenceGenerator(name = "source_seq", sequenceName = "source_seq", allocationSize = 50)
  private @Nullable Long id;

  @Column(name = "source_key")
  private String key;

  private String title;
  private String publisher;
  private String location;
  private String about;
  private @Nullable String url;
  private int position;

  @ElementCollection
  @CollectionTable(name = "source_statement", joinColumns = @JoinColumn(name = "source_id"))
  @OrderColumn(name = "position")
  private List<SourceStatement> statements = new ArrayList<>();

  @Version private int version;

  protected Source() {}

  /**
   * A new source.
   *
   * @param location where the text stands within what the publisher publishes
   * @param about what kind of publication it is and what it says of itself
   */
  public Source(
      String key, String title, String publisher, String location, String about, int position) {
    this.key = Slugs.requireSlug(key);
    this.title = title;
    this.publisher = publisher;
    this.location = location;
    this.about = about;
    this.position = position;
  }

  public String key() {
    return key;
  }

  public String title() {
    return title;
  }

  public String publisher() {
    return publisher;
  }

  /** Where the text stands within what the publisher publishes. */
  public String location() {
    return location;
  }

  /** What kind of publication it is and what it says of itself. */
  public String about() {
    return about;
  }

  /** The address of the publication, where the editors know it. */
  public Optional<String> url() {
    return Optional.ofNullable(url);
  }

  /** Where the source stands among the sources, lowest first. */
  public int position() {
    return position;
  }

  /** What the source says about no single intervention, in its own order. */
  public List<SourceStatement> statements() {
    return Collections.unmodifiableList(statements);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Source that && id != null && id.equals(that.id));
  }

  @Override
  public int hashCode() {
    return Objects.hash(key);
  }

  @Override
  public String toString() {
    return key;
  }
}
