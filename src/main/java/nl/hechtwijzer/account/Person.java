package nl.hechtwijzer.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Someone who works in {@code /beheer}. A person who leaves is blocked, never deleted. */
@Entity
class Person {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
  @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
  private @Nullable Long id;

  private String signInName;
  private String displayName;

  @Enumerated(EnumType.STRING)
  private Role role;

  private @Nullable String passwordHash;
  private boolean mustChangePassword;
  private @Nullable Instant passwordChangedAt;
  private @Nullable Instant blockedAt;
  private Instant createdAt;

  @Version private int version;

  protected Person() {}

  Person(SignInName signInName, String displayName, Role role, Instant now) {
    this.signInName = signInName.value();
    this.displayName = displayName;
    this.role = role;
    this.createdAt = now;
  }

  /** Gives the person a password, which has to be replaced at once when someone else made it. */
  void usePassword(String hash, boolean madeByAnother, Instant now) {
    passwordHash = hash;
    mustChangePassword = madeByAnother;
    passwordChangedAt = now;
  }

  /** Changes how colleagues see this person. */
  void rename(String name) {
    displayName = name;
  }

  /** Lets the person do what goes with this role from now on. */
  void changeRole(Role wanted) {
    role = wanted;
  }

  /** Keeps the person out. */
  void block(Instant now) {
    blockedAt = now;
  }

  /** Lets the person in again. */
  void unblock() {
    blockedAt = null;
  }

  int version() {
    return version;
  }

  long id() {
    return Objects.requireNonNull(id, "a person has an id once stored");
  }

  String signInName() {
    return signInName;
  }

  String displayName() {
    return displayName;
  }

  Role role() {
    return role;
  }

  Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  boolean mustChangePassword() {
    return mustChangePassword;
  }

  Optional<Instant> passwordChangedAt() {
    return Optional.ofNullable(passwordChangedAt);
  }

  Instant createdAt() {
    return createdAt;
  }

  boolean isBlocked() {
    return blockedAt != null;
  }

  SignedInPerson signedIn() {
    return new SignedInPerson(id(), displayName, role);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Person person && id != null && id.equals(person.id);
  }

  @Override
  public int hashCode() {
    return Person.class.hashCode();
  }
}
