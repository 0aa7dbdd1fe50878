package nl.hechtwijzer.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.hechtwijzer.account.NeedsRole;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.site.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets through to a page whoever has the role that stands on its controller. Behind {@code /beheer}
 * what asks for no role is open to nobody, so a forgotten annotation shows at once and does no
 * harm.
 */
class RoleGate implements HandlerInterceptor {

  private final Map<Method, Optional<Role>> roles = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      return true;
    }
    Optional<Role> needed =
        handler instanceof HandlerMethod method ? needed(method) : Optional.empty();
    if (needed.isEmpty() && !isWorkplace(request)) {
      return true;
    }
    SignedInPerson person = CurrentPerson.orNull();
    if (person != null && CurrentPerson.mustChangePassword() && !isNewPassword(request)) {
      response.sendRedirect(
          request.getContextPath() + Language.of(request).localise(WorkplacePaths.NEW_PASSWORD));
      return false;
    }
    if (person != null && mayPass(person, needed, handler)) {
      return true;
    }
    response.sendError(HttpStatus.FORBIDDEN.value());
    return false;
  }

  /** A file or a page that is not there asks for no role, and will say so itself. */
  private static boolean mayPass(SignedInPerson person, Optional<Role> needed, Object handler) {
    return needed.map(person::mayActAs).orElse(!(handler instanceof HandlerMethod));
  }

  private static boolean isWorkplace(HttpServletRequest request) {
    return WorkplacePaths.isWorkplace(path(request));
  }

  private static boolean isNewPassword(HttpServletRequest request) {
    return WorkplacePaths.NEW_PASSWORD.equals(path(request));
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private Optional<Role> needed(HandlerMethod method) {
    return roles.computeIfAbsent(method.getMethod(), key -> roleOf(method));
  }

  static Optional<Role> roleOf(HandlerMethod method) {
    @Nullable NeedsRole needs =
        AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), NeedsRole.class);
    if (needs == null) {
      needs = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), NeedsRole.class);
    }
    return Optional.ofNullable(needs).map(NeedsRole::value);
  }
}
