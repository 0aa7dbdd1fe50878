package nl.hechtwijzer.account.web;

import nl.hechtwijzer.account.ReadPeople;
import nl.hechtwijzer.account.SignedInPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller method the {@link SignedInPerson}. */
class CurrentPerson implements HandlerMethodArgumentResolver {

  static @Nullable SignedInPerson orNull() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
        ? person
        : null;
  }

  /** Whether this person has to choose a password before anything else. */
  static boolean mustChangePassword() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null
        && authentication.getDetails() instanceof ReadPeople.Present present
        && present.mustChangePassword();
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == SignedInPerson.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    SignedInPerson person = orNull();
    if (person == null) {
      throw new IllegalStateException("A page that asks who is signed in must also ask for a role");
    }
    return person;
  }
}
