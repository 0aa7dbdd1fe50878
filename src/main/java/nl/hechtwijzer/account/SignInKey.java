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
 * @param atOnePlace whether it counts one name at one place, and so the mistakes of somebody there
 * @param freeTries how many may fail before one has to wait
 * @param longestWait so that nobody is shut out for long
 */
record SignInKey(String value, boolean atOnePlace, int freeTries, Duration longestWait) {

  private static final int IPV6_NETWORK_BYTES = 8;

  /** 65,536 of each kind. */
  private static final int BUCKET_DIGITS = 4;

  /** One name, tried from wherever its person has not been before. */
  static SignInKey ofName(String typed) {
    return new SignInKey("name:" + SignInName.spelling(typed), false, 10, Duration.ofMinutes(5));
  }

  /** One name from one address. */
  static SignInKey ofNameAt(String typed, String address) {
    return new SignInKey(
        "name:" + SignInName.spelling(typed) + " at:" + network(address),
        true,
        5,
        Duration.ofMinutes(5));
  }

  /** One address, whatever the name. */
  static SignInKey ofAddress(String address) {
    return new SignInKey("at:" + network(address), false, 20, Duration.ofMinutes(15));
  }

  /**
   * What stands in the database for it. There are only so many of them, whatever is typed from
   * wherever, or a stranger could fill the disk with names; that two keys share one is rare, and
   * makes somebody wait for some minutes at worst.
   */
  String hash() {
    return Sha256.hex(freeTries + "/" + Sha256.hex(value).substring(0, BUCKET_DIGITS));
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
