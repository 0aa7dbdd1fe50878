package nl.hechtwijzer.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hechtwijzer.account.Seal;
import nl.hechtwijzer.site.SiteSettings;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * What all cookies of ours have in common. A site whose own address says {@code https} gives them
 * the prefix {@code __Host-}: then a browser takes them from this very site only, over a connection
 * that nobody reads, and no other site of the same domain can put one in their place. On the
 * computer of a developer, over plain http, no browser would take such a cookie.
 */
@Component
class OwnCookies {

  /** Holds the session of who is signed in. */
  static final String SESSION = "hechtwijzer";

  /** Holds the token of the forms, also for who is not signed in. */
  static final String FORMS = "hechtwijzer-formulier";

  /** How long one may take between two requests of one sign-in. */
  private static final Duration LASTS = Duration.ofMinutes(10);

  private static final String SAME_SITE = "Lax";
  private static final String EVERYWHERE = "/";

  private final boolean secure;
  private final Seal seal;

  /**
   * @param seal there only when the database is, which the filters that use this are made before
   */
  OwnCookies(SiteSettings site, @Lazy Seal seal) {
    this.secure = "https".equals(site.baseUrl().getScheme());
    this.seal = seal;
  }

  /** Whether the site is only ever to be used over https. */
  boolean secure() {
    return secure;
  }

  /** What a cookie is really called. */
  String name(String plain) {
    return secure ? "__Host-" + plain : plain;
  }

  /** What the browser of this visitor is known by. */
  List<String> ofVisitor(HttpServletRequest request) {
    return Stream.of(SESSION, FORMS)
        .map(cookie -> WebUtils.getCookie(request, name(cookie)))
        .map(cookie -> cookie == null ? "" : cookie.getValue())
        .toList();
  }

  /** Gives a cookie what all of them have. */
  void dress(ResponseCookieBuilder cookie) {
    cookie.path(EVERYWHERE).httpOnly(true).sameSite(SAME_SITE);
    if (secure) {
      cookie.secure(true);
    }
  }

  /** Lets the browser keep something that nobody can read or change, for some minutes. */
  void keep(String name, String text, HttpServletRequest request, HttpServletResponse response) {
    write(name, seal.close(name, text), LASTS, request, response);
  }

  /** What the browser kept, if it did and that was not too long ago; it can be had once. */
  Optional<Seal.Opened> take(
      String name, HttpServletRequest request, HttpServletResponse response) {
    Optional<Seal.Opened> kept = look(name, request);
    if (WebUtils.getCookie(request, name(name)) != null) {
      write(name, "", Duration.ZERO, request, response);
    }
    return kept;
  }

  /** The same, and the browser goes on keeping it. */
  Optional<Seal.Opened> look(String name, HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, name(name)))
        .map(Cookie::getValue)
        .flatMap(value -> seal.open(name, value, LASTS));
  }

  private void write(
      String name,
      String value,
      Duration lasts,
      HttpServletRequest request,
      HttpServletResponse response) {
    ResponseCookieBuilder cookie =
        ResponseCookie.from(name(name), value).maxAge(lasts).secure(request.isSecure());
    dress(cookie);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
  }
}
