package nl.hechtwijzer.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sign-in lasts.
 *
 * @param idle {@code hechtwijzer.session.idle}: how long it outlives the last thing that was done,
 *     give or take a thirtieth; what an open form asks by itself does not count
 * @param absolute {@code hechtwijzer.session.absolute}: how long it lasts at most
 */
@ConfigurationProperties("hechtwijzer.session")
public record SessionSettings(
    @DefaultValue("30m") Duration idle, @DefaultValue("12h") Duration absolute) {

  private static final Duration SHORTEST = Duration.ofMinutes(1);

  /** Refuses times in which nobody could work. */
  public SessionSettings {
    if (idle.compareTo(SHORTEST) < 0) {
      throw new IllegalArgumentException(
          "De instelling hechtwijzer.session.idle moet 1m of langer zijn, niet " + idle + ".");
    }
    if (absolute.compareTo(idle) < 0) {
      throw new IllegalArgumentException(
          "De instelling hechtwijzer.session.absolute mag niet korter zijn dan hechtwijzer.session.idle, dus niet "
              + absolute
              + ".");
    }
  }
}
