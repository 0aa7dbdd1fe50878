package nl.hechtwijzer.account;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.hechtwijzer.site.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/**
 * Signing in with a passkey instead of a password: Spring Security's WebAuthn. The device always
 * makes sure that it is its owner who uses it, so a passkey stands for two factors.
 */
@Service
@Transactional
public class Passkeys {

  /** How long the name of a passkey may be. */
  public static final int LONGEST_NAME = 60;

  private final PasskeyUsers users;
  private final UserCredentialRepository credentials;
  private final People people;
  private final AuditLog log;
  private final RefusalLog refusals;
  private final JdbcOperations database;

  /** Made when it is asked for, since the port is known only once the server listens. */
  private final Supplier<WebAuthnRelyingPartyOperations> party;

  Passkeys(
      PasskeyUsers users,
      JdbcOperations database,
      People people,
      AuditLog log,
      RefusalLog refusals,
      SiteSettings site,
      Environment environment) {
    this.users = users;
    this.credentials = new JdbcUserCredentialRepository(database);
    this.people = people;
    this.log = log;
    this.refusals = refusals;
    this.database = database;
    this.party =
        SingletonSupplier.of(
            () ->
                relyingParty(
                    site.baseUrl(),
                    origins(site.baseUrl(), environment.getProperty("local.server.port"))));
  }

  /**
   * One passkey of a person.
   *
   * @param id names it
   * @param name as its owner calls it
   */
  public record Passkey(String id, String name, Instant made, Instant lastUsed) {}

  /** What a device is asked to make a passkey by. */
  public PublicKeyCredentialCreationOptions askForNew(Authentication person) {
    return party
        .get()
        .createPublicKeyCredentialCreationOptions(
            new ImmutablePublicKeyCredentialCreationOptionsRequest(person));
  }

  /** Keeps the passkey that a device made. */
  public void add(RelyingPartyRegistrationRequest made) {
    CredentialRecord added = party.get().registerCredential(made);
    log.record("account.passkeyAdded", added.getLabel(), "");
  }

  /**
   * What a device was asked.
   *
   * @param challenge that it has to sign
   * @param at when that was
   */
  public record Asked(Bytes challenge, Instant at) {}

  /** What a device is asked to recognise its owner by. */
  @Transactional(readOnly = true)
  public PublicKeyCredentialRequestOptions ask() {
    @Nullable Authentication nobody = null;
    return party
        .get()
        .createCredentialRequestOptions(
            new ImmutablePublicKeyCredentialRequestOptionsRequest(nobody));
  }

  /**
   * The person whose passkey this is; nothing for a passkey that does not hold here, or that was
   * used after the question: an answer that was overheard opens nothing a second time.
   */
  public Optional<SignedInPerson> recognise(
      Asked asked, PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
    if (!isUnusedSince(asked.at(), answer.getRawId())) {
      return Optional.empty();
    }
    PublicKeyCredentialRequestOptions question =
        PublicKeyCredentialRequestOptions.builder()
            .rpId(ask().getRpId())
            .challenge(asked.challenge())
            .userVerification(UserVerificationRequirement.REQUIRED)
            .build();
    Optional<SignedInPerson> person =
        users
            .personOf(
                party
                    .get()
                    .authenticate(new RelyingPartyAuthenticationRequest(question, answer))
                    .getId())
            .flatMap(people::findById)
            .filter(found -> !found.isBlocked())
            .map(Person::signedIn);
    person.ifPresent(found -> log.record(found, SignIn.SIGNED_IN, "", "passkey"));
    return person;
  }

  /** Looked at by one answer at a time: two at once with the same passkey take turns. */
  private boolean isUnusedSince(Instant moment, Bytes credentialId) {
    database.query(
        "select credential_id from user_credentials where credential_id = ? for update",
        row -> {},
        credentialId.toBase64UrlString());
    @Nullable CredentialRecord credential = credentials.findByCredentialId(credentialId);
    return credential != null && credential.getLastUsed().isBefore(moment);
  }

  /** A device was refused. */
  public void refused() {
    refusals.note("account.passkeyRefused", "");
  }

  /** The passkeys of a person, the oldest first. */
  public List<Passkey> of(SignedInPerson person) {
    return recordsOf(person).stream()
        .map(
            credential ->
                new Passkey(
                    credential.getCredentialId().toBase64UrlString(),
                    credential.getLabel(),
                    credential.getCreated(),
                    credential.getLastUsed()))
        .sorted(Comparator.comparing(Passkey::made))
        .toList();
  }

  /** Gives one of one's own passkeys another name; nothing happens when there is none with it. */
  public void rename(SignedInPerson person, String id, String name) {
    own(person, id)
        .ifPresent(
            credential -> {
              credentials.save(
                  ImmutableCredentialRecord.fromCredentialRecord(credential).label(name).build());
              log.record("account.passkeyRenamed", name, credential.getLabel() + " → " + name);
            });
  }

  /** Takes away one of one's own passkeys. */
  public void remove(SignedInPerson person, String id) {
    own(person, id)
        .ifPresent(
            credential -> {
              credentials.delete(credential.getCredentialId());
              log.record("account.passkeyRemoved", credential.getLabel(), "");
            });
  }

  /** Takes away a passkey of somebody else; nothing happens when it is gone already. */
  void withdraw(Person person, String id) {
    own(person.signedIn(), id)
        .ifPresent(
            credential -> {
              credentials.delete(credential.getCredentialId());
              log.record("people.passkeyWithdrawn", person.signInName(), credential.getLabel());
            });
  }

  /** Takes away all passkeys of a person, in the name of that person. */
  void removeAll(SignedInPerson person) {
    for (CredentialRecord credential : recordsOf(person)) {
      credentials.delete(credential.getCredentialId());
      log.record(person, "account.passkeyRemoved", credential.getLabel(), "");
    }
  }

  private Optional<CredentialRecord> own(SignedInPerson person, String id) {
    return recordsOf(person).stream()
        .filter(credential -> credential.getCredentialId().toBase64UrlString().equals(id))
        .findFirst();
  }

  private List<CredentialRecord> recordsOf(SignedInPerson person) {
    return users.handleOf(person.id()).map(credentials::findByUserId).orElse(List.of());
  }

  /**
   * Where a page with a passkey may be: at the address of this site, whatever a request says of it.
   * On the computer of a developer that may also be the port at which the server happens to listen.
   */
  private static Set<String> origins(URI base, @Nullable String port) {
    Set<String> origins = new HashSet<>();
    origins.add(base.getScheme() + "://" + base.getAuthority());
    if ("localhost".equals(base.getHost()) && port != null) {
      origins.add("http://localhost:" + port);
    }
    return origins;
  }

  private WebAuthnRelyingPartyOperations relyingParty(URI base, Set<String> origins) {
    Webauthn4JRelyingPartyOperations party =
        new Webauthn4JRelyingPartyOperations(
            users,
            credentials,
            PublicKeyCredentialRpEntity.builder().id(base.getHost()).name("Hechtwijzer").build(),
            origins);
    party.setCustomizeCreationOptions(
        options ->
            options.authenticatorSelection(
                AuthenticatorSelectionCriteria.builder()
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .residentKey(ResidentKeyRequirement.REQUIRED)
                    .build()));
    party.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    return party;
  }
}
