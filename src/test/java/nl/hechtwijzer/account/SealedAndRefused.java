package nl.hechtwijzer.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.hechtwijzer.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredential.PublicKeyCredentialBuilder;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.transaction.annotation.Transactional;

/** What strangers send, and what is kept of it. */
@Transactional
abstract class SealedAndRefused {

  @Autowired private Seal seal;
  @Autowired private SlowDown slowDown;
  @Autowired private Passkeys passkeys;
  @Autowired private SignedIn signedIn;
  @Autowired private JdbcClient database;
  @Autowired private TestEntityManager entities;

  private final String name = "zegel-" + UUID.randomUUID();

  @Test
  void opensOnlyWhatItSealedForThisPurposeAndNotLongAgo() {
    String sealed = seal.close("passkey", "één vraag");

    assertThat(sealed).matches("[A-Za-z0-9_-]+");
    assertThat(seal.open("passkey", sealed, Duration.ofMinutes(1)).map(Seal.Opened::text))
        .contains("één vraag");
    assertThat(seal.open("organisatie", sealed, Duration.ofMinutes(1))).isEmpty();
    assertThat(seal.open("passkey", sealed, Duration.ZERO)).isEmpty();
    assertThat(List.of("", "x", "!", sealed.substring(4), "A".repeat(80), "é".repeat(9)))
        .allMatch(other -> seal.open("passkey", other, Duration.ofMinutes(1)).isEmpty());
  }

  @Test
  void keepsOneKeyForEveryNode() {
    seal.close("passkey", "een");
    seal.close("passkey", "twee");

    assertThat(database.sql("select count(*) from seal").query(Long.class).single()).isEqualTo(1);
  }

  @Test
  void forgetsATryThatCameToNothing() {
    List<SignInKey> keys = slowDown.keys(name, "203.0.113.77");
    assertThat(slowDown.count(keys)).isEmpty();
    long counted = delays();

    slowDown.takeBack(keys);

    assertThat(delays()).isEqualTo(counted - keys.size());
  }

  @Test
  void countsOnlySoManyNamesApart() {
    assertThat(
            IntStream.range(0, 200_000)
                .mapToObj(i -> SignInKey.ofName("naam-" + i).hash())
                .distinct())
        .hasSizeLessThanOrEqualTo(65_536);
  }

  @Test
  void anAnswerOfAPasskeyThatWasUsedSinceTheQuestionIsNotEvenLookedAt() {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);
    Bytes id = Bytes.random();
    addPasskey(person, id);
    PublicKeyCredential<AuthenticatorAssertionResponse> answer = nonsense(id);
    Instant used = passkeys.of(person).get(0).lastUsed();

    assertThat(passkeys.recognise(new Passkeys.Asked(Bytes.random(), used.minusSeconds(1)), answer))
        .isEmpty();
    assertThatThrownBy(
            () ->
                passkeys.recognise(new Passkeys.Asked(Bytes.random(), used.plusSeconds(1)), answer))
        .as("looked at, and found to be nonsense")
        .isInstanceOf(RuntimeException.class);
  }

  private static PublicKeyCredential<AuthenticatorAssertionResponse> nonsense(Bytes id) {
    PublicKeyCredentialBuilder<AuthenticatorAssertionResponse> answer =
        PublicKeyCredential.builder();
    answer.id(id.toBase64UrlString());
    answer.rawId(id);
    answer.type(PublicKeyCredentialType.PUBLIC_KEY);
    answer.response(
        AuthenticatorAssertionResponse.builder()
            .authenticatorData(Bytes.random())
            .clientDataJSON(Bytes.random())
            .signature(Bytes.random())
            .userHandle(Bytes.random())
            .build());
    return answer.build();
  }

  private void addPasskey(SignedInPerson person, Bytes id) {
    String handle = Bytes.random().toBase64UrlString();
    database
        .sql("insert into passkey_user (person_id, handle) values (:id, :handle)")
        .param("id", person.id())
        .param("handle", handle)
        .update();
    database
        .sql(
            """
            insert into user_credentials (credential_id, user_entity_user_id, public_key, signature_count, uv_initialized,
              backup_eligible, authenticator_transports, public_key_credential_type, backup_state, created, last_used, label)
            values (:id, :handle, :key, 0, true, false, '', 'public-key', false, current_timestamp, current_timestamp, 'Laptop')
            """)
        .param("id", id.toBase64UrlString())
        .param("handle", handle)
        .param("key", new byte[] {1})
        .update();
  }

  private long delays() {
    entities.flush();
    return database.sql("select count(*) from sign_in_delay").query(Long.class).single();
  }
}
