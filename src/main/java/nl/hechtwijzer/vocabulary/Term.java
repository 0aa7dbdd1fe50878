package nl.hechtwijzer.vocabulary;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a controlled list. Its slug stands in URLs and never changes. Editors have it at
 * once, the public from the first publication that uses it.
 */
@Entity
public class Term {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "term_seq")
  @SequenceGenerator(name = "term_seq", sequenceName = "term_seq", allocationSize = 50)
  private @Nullable Long id;

  @Enumerated(EnumType.STRING)
  private TermList list;

  private String slug;

  @Column(name = "label_nl")
  private String dutchLabel;

  @Column(name = "label_en")
  private String englishLabel;

  private int position;
  private boolean published;

  @ElementCollection
  @CollectionTable(name = "term_synonym", joinColumns = @JoinColumn(name = "term_id"))
  @Column(name = "synonym")
  private Set<String> synonyms = new LinkedHashSet<>();

  @Version private int version;

  protected Term() {}

  /**
   * A new term at the given place in its list, which the public does not have yet.
   *
   * @param slug lower-case words joined by hyphens, unique in the list
   */
  public Term(TermList list, String slug, String dutchLabel, String englishLabel, int position) {
    this.list = list;
    this.slug = Slugs.requireSlug(slug);
    this.dutchLabel = dutchLabel;
    this.englishLabel = englishLabel;
    this.position = position;
  }

  public TermList list() {
    return list;
  }

  public String slug() {
    return slug;
  }

  public String dutchLabel() {
    return dutchLabel;
  }

  public String englishLabel() {
    return englishLabel;
  }

  /** Where the term stands in its list, lowest first. */
  public int position() {
    return position;
  }

  /** Whether the public has it: something that uses it is published, or once was. */
  public boolean isPublished() {
    return published;
  }

  /** Something that uses it is published. */
  public void publish() {
    published = true;
  }

  /** Other words for the same idea, in any language, for search. */
  public Set<String> synonyms() {
    return Collections.unmodifiableSet(synonyms);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Term that && id != null && id.equals(that.id));
  }

  @Override
  public int hashCode() {
    return Objects.hash(list, slug);
  }

  @Override
  public String toString() {
    return list + ":" + slug;
  }
}
