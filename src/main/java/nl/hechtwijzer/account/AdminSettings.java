package nl.hechtwijzer.account;

import nl.hechtwijzer.site.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The administrator that the first start makes. Once there are people it means nothing any more.
 *
 * @param name {@code hechtwijzer.admin.name}: the name to sign in with
 * @param password {@code hechtwijzer.admin.password}: without it a password for one time is made up
 *     and printed in the log
 */
@ConfigurationProperties("hechtwijzer.admin")
record AdminSettings(@DefaultValue("beheerder") String name, @Nullable String password) {

  AdminSettings {
    if (SignInName.parse(name).isEmpty()) {
      throw new IllegalArgumentException(
          "De instelling hechtwijzer.admin.name moet uit 2 tot 100 letters, cijfers of . _ + @ - bestaan, niet "
              + Typed.shown(name)
              + ".");
    }
    if (password != null && password.isBlank()) {
      password = null;
    }
  }

  SignInName signInName() {
    return SignInName.parse(name).orElseThrow();
  }

  /** A record would print the password wherever it is written down. */
  @Override
  public String toString() {
    return "AdminSettings[name=" + name + "]";
  }
}
