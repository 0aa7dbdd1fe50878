package nl.hechtwijzer.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells who someone is that an organisation's own sign-in vouches for. It makes no accounts: only
 * someone who was invited under the same e-mail address comes in. From then on the person is known
 * by the number that the organisation never gives to anybody else.
 */
@Service
@Transactional
public class RecogniseColleague {

  private final People people;
  private final JdbcClient database;
  private final AuditLog log;
  private final RefusalLog refusals;

  RecogniseColleague(People people, JdbcClient database, AuditLog log, RefusalLog refusals) {
    this.people = people;
    this.database = database;
    this.log = log;
    this.refusals = refusals;
  }

  /**
   * What the organisation says.
   *
   * @param issuer who says it
   * @param subject the number of the person there
   * @param verifiedEmail an address that the organisation has checked; absent when it has not
   */
  public record Claim(String issuer, String subject, @Nullable String verifiedEmail) {}

  /** The person that this is about, when there is one who may come in. */
  public Optional<SignedInPerson> recognise(Claim claim) {
    Optional<Person> person = known(claim).or(() -> invited(claim));
    Optional<SignedInPerson> welcome =
        person.filter(found -> !found.isBlocked()).map(Person::signedIn);
    welcome.ifPresent(found -> log.record(found, SignIn.SIGNED_IN, "", claim.issuer()));
    return welcome;
  }

  /** Somebody came back from an organisation and may not come in. */
  public void turnedAway() {
    refusals.note("account.organisationRefused", "");
  }

  private Optional<Person> known(Claim claim) {
    return database
        .sql(
            "select person_id from external_identity where issuer = :issuer and subject = :subject")
        .param("issuer", claim.issuer())
        .param("subject", claim.subject())
        .query(Long.class)
        .optional()
        .flatMap(people::findById);
  }

  private Optional<Person> invited(Claim claim) {
    Optional<Person> person =
        Optional.ofNullable(claim.verifiedEmail())
            .flatMap(SignInName::parse)
            .map(SignInName::value)
            .flatMap(people::findBySignInName)
            .filter(found -> !found.isBlocked() && !isSomebodyElseAt(claim.issuer(), found));
    person.ifPresent(found -> remember(claim, found));
    return person;
  }

  private boolean isSomebodyElseAt(String issuer, Person person) {
    return database
            .sql(
                "select count(*) from external_identity where issuer = :issuer and person_id = :id")
            .param("issuer", issuer)
            .param("id", person.id())
            .query(Long.class)
            .single()
        > 0;
  }

  private void remember(Claim claim, Person person) {
    database
        .sql(
            "insert into external_identity (issuer, subject, person_id) values (:issuer, :subject,"
                + " :id)")
        .param("issuer", claim.issuer())
        .param("subject", claim.subject())
        .param("id", person.id())
        .update();
  }
}
