package nl.hechtwijzer.site;

import java.util.List;
import org.apache.catalina.util.NetMask;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is believed about where a visitor is.
 *
 * @param proxies {@code hechtwijzer.proxies}: the addresses of the reverse proxies, such as {@code
 *     10.0.0.5} or {@code 10.0.0.0/24}
 */
@ConfigurationProperties("hechtwijzer")
record ProxySettings(@DefaultValue List<String> proxies) {

  /** A name would be looked up, and whoever answers that decides who is believed. */
  private static final String ADDRESS = "[0-9a-fA-F:.]+(/[0-9]+)?";

  ProxySettings {
    proxies = List.copyOf(proxies);
    for (String proxy : proxies) {
      if (!isAddress(proxy)) {
        throw new IllegalArgumentException(
            "De instelling hechtwijzer.proxies moet uit adressen bestaan zoals 10.0.0.5 of 10.0.0.0/24, met komma's ertussen, niet "
                + proxy
                + ".");
      }
    }
  }

  private static boolean isAddress(String proxy) {
    try {
      return proxy.matches(ADDRESS) && !new NetMask(proxy).toString().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
