package nl.hechtwijzer.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A way in that works once and not for long: for who is invited or has lost the password. */
@Entity
class OneTimeLink {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "one_time_link_seq")
  @SequenceGenerator(
      name = "one_time_link_seq",
      sequenceName = "one_time_link_seq",
      allocationSize = 50)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id")
  private Person person;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 64)
  private String codeHash;

  private Instant madeAt;
  private Instant expiresAt;
  private @Nullable Instant usedAt;

  protected OneTimeLink() {}

  OneTimeLink(Person person, String codeHash, Instant now, Instant expiresAt) {
    this.person = person;
    this.codeHash = codeHash;
    this.madeAt = now;
    this.expiresAt = expiresAt;
  }

  Person person() {
    return person;
  }

  boolean works(Instant now) {
    return usedAt == null && now.isBefore(expiresAt) && !person.isBlocked();
  }

  void use(Instant now) {
    if (!works(now)) {
      throw new IllegalStateException("This link of " + madeAt + " works no more");
    }
    usedAt = now;
  }
}
