package nl.hechtwijzer.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import nl.hechtwijzer.account.HashingTurns;
import nl.hechtwijzer.account.SignIn;
import nl.hechtwijzer.site.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * Lets in as many forms with a password as there is room for in {@link HashingTurns}. The others
 * are answered at once, by a page that costs little: a crowd must not keep the server from its
 * readers, neither by waiting nor by being refused.
 */
class PasswordDoor extends OncePerRequestFilter {

  /** What administrators decide about people without their password. */
  private static final Set<String> WITHOUT_PASSWORD = Set.of("blokkeren", "intrekken");

  private final HashingTurns turns;
  private final SignIn signIn;
  private final ITemplateEngine templates;

  PasswordDoor(HashingTurns turns, SignIn signIn, ITemplateEngine templates) {
    this.turns = turns;
    this.signIn = signIn;
    this.templates = templates;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !"POST".equals(request.getMethod())
        || WITHOUT_PASSWORD.contains(path.substring(path.lastIndexOf('/') + 1));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!turns.enter()) {
      signIn.turnedAway(request.getRemoteAddr());
      refuse(request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      turns.leave();
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(
        HttpHeaders.RETRY_AFTER, Long.toString(HashingTurns.TRY_AGAIN_AFTER.toSeconds()));
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
    response.setContentType("text/html;charset=UTF-8");
    IWebExchange exchange =
        JakartaServletWebApplication.buildApplication(request.getServletContext())
            .buildExchange(request, response);
    templates.process(
        "account/busy",
        new WebContext(
            exchange, Language.of(request).locale(), Map.of("page", BusyPage.of(request))),
        response.getWriter());
  }
}
