package nl.hechtwijzer.account.web;

import java.util.List;
import java.util.stream.Stream;
import nl.hechtwijzer.site.Language;

/**
 * The addresses that know who is signed in. All others are public: no session, no cookie and no
 * security filter ever touches them.
 */
final class WorkplacePaths {

  static final String HOME = "/beheer";
  static final String SIGN_IN = "/inloggen";
  static final String LINK = SIGN_IN + "/link";
  static final String NEW_PASSWORD = HOME + "/nieuw-wachtwoord";
  static final String MY_ACCOUNT = HOME + "/mijn-account";
  static final String PASSKEYS = MY_ACCOUNT + "/passkeys";
  static final String PEOPLE = HOME + "/mensen";
  static final String AUDIT_LOG = HOME + "/logboek";
  static final String SIGN_OUT = "/uitloggen";

  /** Where an organisation's own sign-in comes back, unless the settings say otherwise. */
  private static final String FROM_ORGANISATION = "/login";

  private static final List<String> ROOTS = List.of(HOME, SIGN_IN, SIGN_OUT, FROM_ORGANISATION);

  private WorkplacePaths() {}

  /** For a filter of the web server, which sees the address with its language. */
  static String[] filterPatterns() {
    return ROOTS.stream()
        .flatMap(root -> Stream.of(root, Language.ENGLISH.localise(root)))
        .map(root -> root + "/*")
        .toArray(String[]::new);
  }

  /** For Spring Security, which sees it without. */
  static String[] securityPatterns() {
    return ROOTS.stream().map(root -> root + "/**").toArray(String[]::new);
  }

  /** Where a password is compared or chosen, for a filter of the web server. */
  static String[] withPassword() {
    return Stream.of(SIGN_IN, LINK, NEW_PASSWORD, PASSKEYS + "/vraag", PEOPLE + "/*")
        .flatMap(path -> Stream.of(path, Language.ENGLISH.localise(path)))
        .toArray(String[]::new);
  }

  static boolean isWorkplace(String path) {
    return path.equals(HOME) || path.startsWith(HOME + "/");
  }

  /**
   * Where a sign-in leads: the page that was asked for when it is one of the workplace, else its
   * first page. Anything that a browser could take for another site is not.
   */
  static String afterSignIn(String asked) {
    String path = Language.strip(asked);
    boolean own =
        (isWorkplace(path) || path.startsWith(HOME + "?"))
            && asked.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\')
            && !asked.contains("//");
    return own ? asked : HOME;
  }

  /** The same, in the language that was asked for, or else in this one. */
  static String afterSignIn(String asked, Language language) {
    String to = afterSignIn(asked);
    return Language.strip(to).equals(to) ? language.localise(to) : to;
  }
}
