package nl.hechtwijzer.account.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers a change that may not be made. When the session with its token has ended meanwhile,
 * signing in again is what helps; anything else is refused.
 */
@Component
class StaleRequest implements AccessDeniedHandler {

  private final ToSignIn toSignIn;

  StaleRequest(ToSignIn toSignIn) {
    this.toSignIn = toSignIn;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException, ServletException {
    boolean signedIn = CurrentPerson.orNull() != null;
    Optional<KeptForm> kept = KeptForm.of(request);
    if (refused instanceof CsrfException && !signedIn) {
      toSignIn.commence(
          request, response, new InsufficientAuthenticationException("The session is over"));
    } else if (refused instanceof CsrfException
        && kept.isPresent()
        && !ToSignIn.isScript(request)) {
      ToSignIn.refuse(request, response, kept.get(), HttpStatus.FORBIDDEN);
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }
}
