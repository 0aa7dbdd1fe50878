package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hechtwijzer.site.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A form that was sent when its sender was signed in no more. It travels along through the sign-in
 * page, in the page itself, so that what was typed can be sent again; nothing of it is stored.
 *
 * @param action where it was sent to, without language, with its query
 * @param fields what was in it
 */
record KeptForm(String action, List<Field> fields) {

  private static final String PREFIX = "bewaard.";
  private static final String ACTION = "bewaard-adres";

  /** One field with its value. */
  record Field(String name, String value) {

    /** What the field is called while it travels. */
    public String travelName() {
      return PREFIX + name;
    }
  }

  /** The form of a request that was refused; only when a page of this very site sent it. */
  static Optional<KeptForm> of(HttpServletRequest request) {
    String path = path(request);
    if (path.equals(WorkplacePaths.SIGN_IN)) {
      // The sign-in page itself was left open for too long.
      return isSameOrigin(request) ? travelledWith(request) : Optional.empty();
    }
    String contentType = request.getContentType();
    boolean ownForm =
        "POST".equals(request.getMethod())
            && contentType != null
            && contentType.startsWith("application/x-www-form-urlencoded")
            && WorkplacePaths.isWorkplace(path)
            && !asksForAPassword(path)
            && isSameOrigin(request);
    if (!ownForm) {
      return Optional.empty();
    }
    String query = request.getQueryString();
    List<Field> fields = new ArrayList<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              // A page gives its own fields, such as the token, anew.
              if (!name.startsWith("_") && !Typed.isPassword(name)) {
                List.of(values).forEach(value -> fields.add(new Field(name, value)));
              }
            });
    return Optional.of(new KeptForm(query == null ? path : path + "?" + query, fields));
  }

  /** A password is typed again, and never put into a page. */
  private static boolean asksForAPassword(String path) {
    return path.equals(WorkplacePaths.NEW_PASSWORD) || path.startsWith(WorkplacePaths.PASSKEYS);
  }

  /** The form that came along with a sign-in. */
  static Optional<KeptForm> travelledWith(HttpServletRequest request) {
    String action = request.getParameter(ACTION);
    if (action == null || !WorkplacePaths.afterSignIn(action).equals(action)) {
      return Optional.empty();
    }
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
      if (parameter.getKey().startsWith(PREFIX)) {
        String name = parameter.getKey().substring(PREFIX.length());
        List.of(parameter.getValue()).forEach(value -> fields.add(new Field(name, value)));
      }
    }
    return Optional.of(new KeptForm(action, fields));
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  /** A browser says which site a form comes from; another site cannot make it say otherwise. */
  private static boolean isSameOrigin(HttpServletRequest request) {
    @Nullable String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return "same-origin".equals(site);
    }
    @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin == null) {
      return false;
    }
    URI own = URI.create(request.getRequestURL().toString());
    return origin.equals(own.getScheme() + "://" + own.getAuthority());
  }
}
