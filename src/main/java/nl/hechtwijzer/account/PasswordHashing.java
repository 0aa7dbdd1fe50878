package nl.hechtwijzer.account;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are kept: with Argon2id and the cost that the OWASP Password Storage Cheat Sheet
 * asks for (19 MiB, two rounds). Each hash says how it was made, so another way can follow.
 */
@Configuration(proxyBeanMethods = false)
class PasswordHashing {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int ROUNDS = 2;

  @Bean
  PasswordEncoder passwordEncoder(HashingTurns turns) {
    PasswordEncoder ways =
        new DelegatingPasswordEncoder(
            "argon2id",
            Map.of(
                "argon2id",
                new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, ROUNDS),
                "bcrypt",
                new BCryptPasswordEncoder()));
    return new OneWayOfWriting(new FewAtOnce(ways, turns));
  }
}
