package nl.hechtwijzer.account;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers who people are, for pages and rules that name them. */
@Service
@Transactional(readOnly = true)
public class ReadPeople {

  private final People people;

  ReadPeople(People people) {
    this.people = people;
  }

  /**
   * Someone who may work here.
   *
   * @param mustChangePassword whether the password was made by another and is to be replaced first
   */
  public record Present(SignedInPerson person, boolean mustChangePassword) {}

  /** Someone as a request finds them: nothing when blocked. */
  public Optional<Present> present(long id) {
    return people
        .findById(id)
        .filter(person -> !person.isBlocked())
        .map(person -> new Present(person.signedIn(), person.mustChangePassword()));
  }

  /** The person as it is now, when there is one who may work here: not blocked. */
  public Optional<SignedInPerson> active(long id) {
    return people.findById(id).filter(person -> !person.isBlocked()).map(Person::signedIn);
  }

  /** How a person is called; also when the person is blocked by now. */
  public Optional<String> displayName(long id) {
    return people.findById(id).map(Person::displayName);
  }

  /**
   * How many people may act as this role and can: those who are not blocked, and have followed
   * their invitation.
   */
  public long countWhoMayActAs(Role needed) {
    return people.countActive(needed.orHigher().stream().map(Role::name).toList());
  }
}
