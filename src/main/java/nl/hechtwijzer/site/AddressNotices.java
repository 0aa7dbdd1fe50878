package nl.hechtwijzer.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.catalina.AccessLog;
import org.springframework.stereotype.Component;

/**
 * Sees by a single request whether the settings about addresses can be right: whether pages are
 * opened at the address that links lead to, and whether a proxy is in between that was not named.
 */
@Component
public class AddressNotices {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final SiteSettings settings;

  AddressNotices(SiteSettings settings) {
    this.settings = settings;
  }

  /** What whoever keeps the settings should look at; nothing as a rule. */
  public List<Notice> about(HttpServletRequest request, Wording wording) {
    List<Notice> notices = new ArrayList<>();
    String opened = origin(URI.create(request.getRequestURL().toString()));
    String told = origin(settings.baseUrl());
    if (!opened.equals(told)) {
      notices.add(Notice.of(Notice.Kind.WARNING, wording.text("site.address.other", opened, told)));
    }
    if (isFromUnnamedProxy(request)) {
      notices.add(
          Notice.of(
              Notice.Kind.WARNING, wording.text("site.address.proxy", request.getRemoteAddr())));
    }
    return notices;
  }

  private static boolean isFromUnnamedProxy(HttpServletRequest request) {
    return request.getAttribute(AccessLog.REMOTE_ADDR_ATTRIBUTE) == null
        && Stream.of("Forwarded", NamedProxies.FOR, NamedProxies.PROTOCOL)
            .anyMatch(header -> request.getHeader(header) != null);
  }

  private static String origin(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    boolean usual = address.getPort() == ("https".equals(scheme) ? HTTPS : HTTP);
    return scheme + "://" + host + (usual || address.getPort() < 0 ? "" : ":" + address.getPort());
  }
}
