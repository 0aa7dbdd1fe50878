package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.hechtwijzer.account.SentByItself;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a sign-in go on with everything that somebody does. */
class RenewsSession implements HandlerInterceptor {

  private final PersonInSession kept;

  RenewsSession(PersonInSession kept) {
    this.kept = kept;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (CurrentPerson.orNull() != null
        && handler instanceof HandlerMethod method
        && !method.hasMethodAnnotation(SentByItself.class)) {
      kept.renew(request);
    }
    return true;
  }
}
