package nl.hechtwijzer.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hechtwijzer.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PostgresTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class FirstAdministratorTest {

  @Autowired private FirstAdministrator first;
  @Autowired private JdbcClient database;
  @Autowired private PasswordEncoder passwords;

  @BeforeEach
  void startWithNobody() {
    database.sql("delete from person").update();
  }

  @Test
  void ofTwoNodesThatStartAtOnceOneMakesIt() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      List<Future<Optional<FirstAdministrator.Made>>> both =
          nodes.invokeAll(List.of(first::makeIfNobody, first::makeIfNobody));
      long made = 0;
      for (Future<Optional<FirstAdministrator.Made>> node : both) {
        made += node.get().stream().count();
      }

      assertThat(made).isEqualTo(1);
      assertThat(database.sql("select count(*) from person").query(Long.class).single())
          .isEqualTo(1);
    } finally {
      nodes.shutdownNow();
    }
  }

  @Test
  void makesUpAPasswordThatIsKeptAsAHashAndReplacedFirst() {
    FirstAdministrator.Made made = first.makeIfNobody().orElseThrow();

    String password = made.oneTimePassword().orElseThrow();
    String hash =
        database
            .sql("select password_hash from person where must_change_password")
            .query(String.class)
            .single();
    assertThat(made.name()).isEqualTo("beheerder");
    assertThat(password).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
    assertThat(hash).startsWith("{argon2id}$argon2id$").doesNotContain(password);
    assertThat(passwords.matches(password, hash)).isTrue();
  }

  @Test
  void makesNobodyWhenThereIsSomebody() {
    first.makeIfNobody();

    assertThat(first.makeIfNobody()).isEmpty();
  }
}
