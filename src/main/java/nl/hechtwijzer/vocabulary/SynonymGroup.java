package nl.hechtwijzer.vocabulary;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words and phrases that mean the same to whoever searches, in any language. */
@Entity
public class SynonymGroup {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "synonym_group_seq")
  @SequenceGenerator(
      name = "synonym_group_seq",
      sequenceName = "synonym_group_seq",
      allocationSize = 50)
  private @Nullable Long id;

  @ElementCollection
  @CollectionTable(name = "synonym", joinColumns = @JoinColumn(name = "group_id"))
  @Column(name = "phrase")
  private Set<String> phrases = new LinkedHashSet<>();

  @Version private int version;

  protected SynonymGroup() {}

  /** A new group of these phrases. */
  public SynonymGroup(Collection<String> phrases) {
    this.phrases.addAll(phrases);
  }

  /** The phrases, in no order. */
  public Set<String> phrases() {
    return Collections.unmodifiableSet(phrases);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SynonymGroup that && id != null && id.equals(that.id));
  }

  @Override
  public int hashCode() {
    return Objects.hash(SynonymGroup.class);
  }

  @Override
  public String toString() {
    return phrases.toString();
  }
}
