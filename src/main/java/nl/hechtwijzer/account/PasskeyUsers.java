package nl.hechtwijzer.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * Tells authenticators about people: a handle that never changes and means nothing to others, and
 * the names that the person recognises. To Spring Security a person is called by the id.
 */
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

  private final JdbcClient database;

  PasskeyUsers(JdbcClient database) {
    this.database = database;
  }

  /** Whose handle this is. */
  Optional<Long> personOf(Bytes handle) {
    return database
        .sql("select person_id from passkey_user where handle = :handle")
        .param("handle", handle.toBase64UrlString())
        .query(Long.class)
        .optional();
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
    return personOf(handle).map(person -> findByUsername(Long.toString(person))).orElse(null);
  }

  @Override
  public PublicKeyCredentialUserEntity findByUsername(String personId) {
    long id = Long.parseLong(personId);
    Bytes handle = handleOf(id).orElseGet(() -> newHandle(id));
    return database
        .sql("select sign_in_name, display_name from person where id = :id")
        .param("id", id)
        .query(
            (row, number) ->
                ImmutablePublicKeyCredentialUserEntity.builder()
                    .id(handle)
                    .name(row.getString(1))
                    .displayName(row.getString(2))
                    .build())
        .single();
  }

  /** By what devices know a person; nothing for who never was about to make a passkey. */
  Optional<Bytes> handleOf(long personId) {
    return database
        .sql("select handle from passkey_user where person_id = :id")
        .param("id", personId)
        .query(String.class)
        .optional()
        .map(Bytes::fromBase64);
  }

  private Bytes newHandle(long id) {
    Bytes handle = Bytes.random();
    database
        .sql("insert into passkey_user (person_id, handle) values (:id, :handle)")
        .param("id", id)
        .param("handle", handle.toBase64UrlString())
        .update();
    return handle;
  }

  @Override
  public void save(PublicKeyCredentialUserEntity user) {
    throw new UnsupportedOperationException("People are kept in their own table");
  }

  @Override
  public void delete(Bytes handle) {
    throw new UnsupportedOperationException("People are never deleted");
  }
}
