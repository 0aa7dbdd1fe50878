package nl.hechtwijzer.account;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * What failed tries are counted by.
 *
 * @param value unique among all keys
 * @param freeTries how many may fail before one has to wait
 * @param longestWait so that nobody is shut out for long
 */
record SignInKey(String value, int freeTries, Duration longestWait) {

  private static final int IPV6_NETWORK_GROUPS = 4;

  /** One name, tried from wherever its person has not been before. */
  static SignInKey ofName(String typed) {
    return new SignInKey(
        "name:" + typed.strip().toLowerCase(Locale.ROOT), 10, Duration.ofMinutes(5));
  }

  /** One name from one address. */
  static SignInKey ofNameAt(String typed, String address) {
    return new SignInKey(
        "name:" + typed.strip().toLowerCase(Locale.ROOT) + " at:" + network(address),
        5,
        Duration.ofMinutes(5));
  }

  /** One address, whatever the name. */
  static SignInKey ofAddress(String address) {
    return new SignInKey("at:" + network(address), 20, Duration.ofMinutes(15));
  }

  String hash() {
    return Sha256.hex(value);
  }

  /** A connection of IPv6 has a whole network to choose its address from. */
  private static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    String[] groups = address.split(":", -1);
    return String.join(":", Arrays.copyOf(groups, Math.min(groups.length, IPV6_NETWORK_GROUPS)));
  }
}
