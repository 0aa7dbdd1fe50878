package nl.hechtwijzer.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The language of the interface. Every page has two addresses: {@code /interventies} in Dutch and
 * {@code /en/interventies} in English. The texts of the catalogue itself are Dutch in both.
 */
public enum Language {
  /** Dutch, the language of addresses without a prefix. */
  DUTCH("nl", ""),
  /** English, the language of addresses that start with {@code /en}. */
  ENGLISH("en", "/en");

  /** Paths that have no language of their own: files, data, and what machines read. */
  private static final List<String> WITHOUT_LANGUAGE =
      List.of(
          "/assets/",
          "/webjars/",
          "/api/",
          "/actuator",
          "/.well-known/",
          "/robots.txt",
          "/sitemap",
          "/favicon.");

  private static final AcceptHeaderLocaleResolver READER = reader();

  private static final String ATTRIBUTE = Language.class.getName();

  private final String tag;
  private final String prefix;
  private final Locale locale;

  Language(String tag, String prefix) {
    this.tag = tag;
    this.prefix = prefix;
    this.locale = Locale.forLanguageTag(tag);
  }

  /**
   * The language in which this request asked to be answered; it also holds for its error page. What
   * is refused before {@link LanguageFilter} saw it is looked at here.
   */
  public static Language of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Language language
        ? language
        : ofAddress(asked(request));
  }

  /** The language of an address, of which the part before the context path was taken. */
  static Language ofAddress(String path) {
    return strip(path).equals(path) ? DUTCH : ENGLISH;
  }

  /** The path that was asked for, also when it failed. */
  private static String asked(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String uri = failed instanceof String address ? address : request.getRequestURI();
    return uri == null ? "" : uri.substring(request.getContextPath().length());
  }

  /**
   * The language of whoever reads what an address without a language refuses: there the reader's
   * own preference counts, which decides nothing else.
   */
  public static Language ofReader(HttpServletRequest request) {
    return speaksAt(asked(request)) ? of(request) : of(READER.resolveLocale(request));
  }

  /** The interface language that goes with a locale: English for English, otherwise Dutch. */
  public static Language of(Locale locale) {
    return ENGLISH.tag.equals(locale.getLanguage()) ? ENGLISH : DUTCH;
  }

  private static AcceptHeaderLocaleResolver reader() {
    AcceptHeaderLocaleResolver reader = new AcceptHeaderLocaleResolver();
    reader.setSupportedLocales(List.of(DUTCH.locale, ENGLISH.locale));
    reader.setDefaultLocale(DUTCH.locale);
    return reader;
  }

  /** Whether a path, without language prefix, exists in both languages. */
  static boolean speaksAt(String path) {
    for (String start : WITHOUT_LANGUAGE) {
      if (path.startsWith(start)) {
        return false;
      }
    }
    return true;
  }

  void rememberIn(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** The language tag, for {@code lang} and {@code hreflang}. */
  public String tag() {
    return tag;
  }

  /** The locale for messages, dates and numbers. */
  public Locale locale() {
    return locale;
  }

  /** The language that the switch in the header offers. */
  public Language other() {
    return this == DUTCH ? ENGLISH : DUTCH;
  }

  /** What this language puts before a path: nothing, or {@code /en}. */
  String prefixFor(String path) {
    return this == DUTCH || !speaksAt(path) ? "" : prefix;
  }

  /**
   * A path of the site as it reads in this language. Templates need not call this, since their
   * links do it; a redirect or a full address made in Java does.
   *
   * @param path a path without language prefix, such as {@code /interventies?q=nika}
   */
  public String localise(String path) {
    return prefixFor(path) + path;
  }

  /** The same address without this language's prefix, or the address itself when it has none. */
  public static String strip(String path) {
    if (path.equals(ENGLISH.prefix)) {
      return "/";
    }
    if (path.startsWith(ENGLISH.prefix + "/")) {
      String rest = path.substring(ENGLISH.prefix.length());
      return speaksAt(rest) ? rest : path;
    }
    return path;
  }
}
