package nl.hechtwijzer.search;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the OpenSearch is that keeps the index, for {@code hechtwijzer.search.engine=opensearch}.
 *
 * @param hosts {@code hechtwijzer.search.opensearch.hosts}: the addresses of its nodes, all with
 *     the same protocol
 * @param user {@code hechtwijzer.search.opensearch.user}: who asks, where it wants to know
 * @param password {@code hechtwijzer.search.opensearch.password}: that user's password
 * @param prefix {@code hechtwijzer.search.opensearch.prefix}: what the names of our indexes begin
 *     with, so that several catalogues can share one OpenSearch
 */
public record OpenSearchSettings(
    @DefaultValue("http://127.0.0.1:9200") List<String> hosts,
    @Nullable String user,
    @Nullable String password,
    @DefaultValue("hechtwijzer-") String prefix) {

  /** Refuses hosts that are no addresses, half a login, and a beginning that no index can have. */
  public OpenSearchSettings {
    hosts = List.copyOf(hosts);
    ensure(!hosts.isEmpty(), "hosts is leeg. Noem een adres, zoals http://127.0.0.1:9200.");
    for (String host : hosts) {
      // The address itself is not said again: it holds a password.
      ensure(
          !host.contains("@"),
          "hosts mag geen naam en wachtwoord bevatten. Zet die in user en password.");
      ensure(
          isAddress(host),
          "hosts moet uit adressen bestaan zoals http://127.0.0.1:9200, met komma's ertussen, niet %s."
              .formatted(host));
    }
    ensure(
        hosts.stream().map(host -> URI.create(host).getScheme()).distinct().count() == 1,
        "hosts moet overal http of overal https hebben, niet allebei.");
    ensure(user == null || password != null, "password ontbreekt, terwijl er een user is.");
    ensure(password == null || user != null, "user ontbreekt, terwijl er een password is.");
    ensure(
        prefix.matches("([a-z0-9][a-z0-9_-]*)?"),
        "prefix moet uit kleine letters, cijfers, - en _ bestaan en met een letter of cijfer beginnen, niet %s."
            .formatted(prefix));
  }

  private static void ensure(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(
          "De instelling hechtwijzer.search.opensearch." + otherwise);
    }
  }

  private static boolean isAddress(String host) {
    try {
      URI address = URI.create(host);
      return String.valueOf(address.getScheme()).matches("https?") && address.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Never tells the password. */
  @Override
  public String toString() {
    return prefix + "* at " + String.join(", ", hosts);
  }
}
