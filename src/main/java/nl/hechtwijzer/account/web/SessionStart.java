package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.hechtwijzer.account.SignedInPerson;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Lets the rest of a visit know who signed in, whatever the way; with a session of a new name. */
@Component
class SessionStart {

  private final PersonInSession kept;
  private final SessionAuthenticationStrategy renewId = new ChangeSessionIdAuthenticationStrategy();
  private final SessionAuthenticationStrategy renewToken;

  SessionStart(PersonInSession kept, CsrfTokenRepository tokens) {
    this.kept = kept;
    this.renewToken = new CsrfAuthenticationStrategy(tokens);
  }

  void signIn(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
    Authentication authentication = PersonInSession.authenticated(person);
    request.getSession();
    renewId.onAuthentication(authentication, request, response);
    renewToken.onAuthentication(authentication, request, response);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    SecurityContextHolder.setContext(context);
    kept.saveContext(context, request, response);
  }
}
