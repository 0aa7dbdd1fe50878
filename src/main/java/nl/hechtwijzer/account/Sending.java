package nl.hechtwijzer.account;

import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;

/**
 * Names what was sent with a form without giving it away, and hides the answer to it from everybody
 * who does not know what was sent.
 */
public final class Sending {

  private final String hash;
  private final BytesEncryptor encryptor;

  private Sending(String hash, BytesEncryptor encryptor) {
    this.hash = hash;
    this.encryptor = encryptor;
  }

  /**
   * The form in which all this was sent.
   *
   * @param everything with a part that cannot be guessed
   */
  public static Sending of(String everything) {
    String seed = Sha256.hex(everything);
    SecretKeySpec secret = new SecretKeySpec(Sha256.bytes("answer " + seed), "AES");
    return new Sending(
        Sha256.hex("name " + seed), AesGcmBytesEncryptor.withSecretKey(secret).build());
  }

  /** By what it is known. */
  public String hash() {
    return hash;
  }

  byte[] hide(byte[] answer) {
    return encryptor.encrypt(answer);
  }

  byte[] read(byte[] hidden) {
    return encryptor.decrypt(hidden);
  }
}
