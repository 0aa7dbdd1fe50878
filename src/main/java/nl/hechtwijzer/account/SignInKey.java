package nl.hechtwijzer.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * What failed tries are counted by.
 *
 * @param value unique among all keys
 * @param freeTries how many may fail before one has to wait
 * @param longestWait so that nobody is shut out for long
 */
record SignInKey(String value, int freeTries, Duration longestWait) {

  private static final int IPV6_NETWORK_BYTES = 8;

  /** One name, tried from wherever its person has not been before. */
  static SignInKey ofName(String typed) {
    return new SignInKey("name:" + SignInName.spelling(typed), 10, Duration.ofMinutes(5));
  }

  /** One name from one address. */
  static SignInKey ofNameAt(String typed, String address) {
    return new SignInKey(
        "name:" + SignInName.spelling(typed) + " at:" + network(address), 5, Duration.ofMinutes(5));
  }

  /** One address, whatever the name. */
  static SignInKey ofAddress(String address) {
    return new SignInKey("at:" + network(address), 20, Duration.ofMinutes(15));
  }

  String hash() {
    return Sha256.hex(value);
  }

  /**
   * What is always the same for one connection: the address, and of IPv6, of which a connection has
   * a whole network to choose from, that network.
   */
  static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      // Within brackets only an address is understood, so no name is ever looked up.
      InetAddress read = InetAddress.getByName("[" + address + "]");
      return read instanceof Inet6Address
          ? HexFormat.of().formatHex(read.getAddress(), 0, IPV6_NETWORK_BYTES)
          : read.getHostAddress();
    } catch (UnknownHostException noAddress) {
      return address;
    }
  }
}
