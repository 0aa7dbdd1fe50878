package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Reads only what a session may be called: a database may have no place for what a stranger writes
 * instead, and need not be asked for it.
 */
class SessionCookie extends DefaultCookieSerializer {

  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

  @Override
  public List<String> readCookieValues(HttpServletRequest request) {
    return super.readCookieValues(request).stream().filter(id -> ID.matcher(id).matches()).toList();
  }
}
