package nl.hechtwijzer.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * Seals what a browser keeps for us between two requests: whoever holds it can neither read nor
 * change it. So nothing has to be stored for strangers, who could fill the disk with it. The key
 * stands in the database, the same for every node and after every start.
 */
@Component
public class Seal {

  private static final int KEY_BYTES = 32;

  private final JdbcClient database;
  private final TransactionTemplate ownTransaction;
  private final Clock clock;

  /** Made when it is first asked for: most starts see nobody who signs in. */
  private final Supplier<BytesEncryptor> encryptor;

  Seal(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
    this.database = database;
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
    this.encryptor = SingletonSupplier.of(() -> encryptor(stored().orElseGet(this::madeUp)));
  }

  /**
   * What was sealed.
   *
   * @param at when that was done
   */
  public record Opened(String text, Instant at) {}

  /**
   * Seals a text, to be opened for this purpose only.
   *
   * @return letters, digits and what else may stand in a cookie
   */
  public String close(String purpose, String text) {
    byte[] said = (purpose + "\n" + text).getBytes(StandardCharsets.UTF_8);
    byte[] dated =
        ByteBuffer.allocate(Long.BYTES + said.length).putLong(clock.millis()).put(said).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(encryptor.get().encrypt(dated));
  }

  /** What was sealed for this purpose; nothing when it was not, or too long ago. */
  public Optional<Opened> open(String purpose, String sealed, Duration lasts) {
    ByteBuffer dated;
    try {
      dated = ByteBuffer.wrap(encryptor.get().decrypt(Base64.getUrlDecoder().decode(sealed)));
    } catch (RuntimeException notOurs) {
      return Optional.empty();
    }
    Instant at = Instant.ofEpochMilli(dated.getLong());
    String text = StandardCharsets.UTF_8.decode(dated).toString();
    return text.startsWith(purpose + "\n") && clock.instant().isBefore(at.plus(lasts))
        ? Optional.of(new Opened(text.substring(purpose.length() + 1), at))
        : Optional.empty();
  }

  private Optional<String> stored() {
    return database.sql("select secret from seal where id = 1").query(String.class).optional();
  }

  private String madeUp() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    try {
      ownTransaction.executeWithoutResult(
          status ->
              database
                  .sql("insert into seal (id, secret) values (1, :secret)")
                  .param("secret", HexFormat.of().formatHex(key))
                  .update());
    } catch (DuplicateKeyException anotherNodeWasFirst) {
      // Then its key is everybody's.
    }
    return stored().orElseThrow();
  }

  private static BytesEncryptor encryptor(String secret) {
    return AesGcmBytesEncryptor.withSecretKey(
            new SecretKeySpec(HexFormat.of().parseHex(secret), "AES"))
        .build();
  }
}
