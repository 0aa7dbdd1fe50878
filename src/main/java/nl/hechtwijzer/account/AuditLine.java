package nl.hechtwijzer.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One act in the workplace, as it is kept for ever. */
@Entity
@Immutable
class AuditLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_line_seq")
  @SequenceGenerator(name = "audit_line_seq", sequenceName = "audit_line_seq", allocationSize = 50)
  private @Nullable Long id;

  private Instant happenedAt;
  private @Nullable Long personId;
  private String personName;
  private String act;
  private String subject;
  private String details;
  private String address;

  protected AuditLine() {}

  AuditLine(Instant happenedAt, Actor actor, String act, String subject, String details) {
    this.happenedAt = happenedAt;
    this.personId = actor.personId();
    this.personName = OneLine.of(actor.name(), 100);
    this.act = act;
    this.subject = OneLine.of(subject, 300);
    this.details = OneLine.of(details, 4000);
    this.address = OneLine.of(actor.address(), 64);
  }

  long id() {
    return Objects.requireNonNull(id, "a line has an id once stored");
  }

  Instant happenedAt() {
    return happenedAt;
  }

  @Nullable Long personId() {
    return personId;
  }

  String personName() {
    return personName;
  }

  String act() {
    return act;
  }

  String subject() {
    return subject;
  }

  String details() {
    return details;
  }

  String address() {
    return address;
  }

  /**
   * Who acted.
   *
   * @param personId absent for the application itself and for whoever is not known
   * @param name at that moment
   * @param address of the computer; empty when there was none
   */
  record Actor(@Nullable Long personId, String name, String address) {}
}
