package nl.hechtwijzer.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Puts the {@link Shell} in the model of every page, error pages included. */
@ControllerAdvice(annotations = Controller.class)
class ShellModel {

  private final CatalogueState catalogue;
  private final SiteSettings settings;
  private final Clock clock;
  private final Map<HandlerMethod, Optional<Section>> sections = new ConcurrentHashMap<>();

  ShellModel(CatalogueState catalogue, SiteSettings settings, Clock clock) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.clock = clock;
  }

  @ModelAttribute("shell")
  Shell shell(HttpServletRequest request) {
    Language language = Language.of(request);
    boolean error = request.getDispatcherType() == DispatcherType.ERROR;
    String path = error ? failedPath(request) : path(request.getRequestURI(), request);
    return new Shell(
        language,
        error ? null : section(request),
        request.getContextPath() + language.other().localise(path + query(request, error)),
        error ? null : settings.url(language, path + query(request, false)),
        error ? null : Shell.Addresses.of(path, language, settings),
        catalogue.version(),
        LocalDate.ofInstant(catalogue.changedAt(), clock.getZone()));
  }

  private @Nullable Section section(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
            instanceof HandlerMethod method
        ? sections.computeIfAbsent(method, ShellModel::sectionOf).orElse(null)
        : null;
  }

  private static Optional<Section> sectionOf(HandlerMethod method) {
    InSection here =
        AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), InSection.class);
    if (here == null) {
      here = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), InSection.class);
    }
    return Optional.ofNullable(here).map(InSection::value);
  }

  /** The page that went wrong; a page that answers nothing but POST has no other language. */
  private static String failedPath(HttpServletRequest request) {
    Object method = request.getAttribute(RequestDispatcher.ERROR_METHOD);
    boolean shown = method == null || "GET".equals(method) || "HEAD".equals(method);
    return shown && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
        ? path(uri, request)
        : "/";
  }

  private static String query(HttpServletRequest request, boolean error) {
    Object query =
        error
            ? request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING)
            : request.getQueryString();
    return query == null ? "" : "?" + query;
  }

  /**
   * Leading slashes become one: a link to {@code //elsewhere} would leave the site. What stands
   * behind a semicolon was refused, and is not written again.
   */
  private static String path(String uri, HttpServletRequest request) {
    String path = Language.strip(uri.substring(request.getContextPath().length()));
    int start = 0;
    while (start < path.length() && path.charAt(start) == '/') {
      start++;
    }
    int end = path.indexOf(';');
    return "/" + (end < start ? path.substring(start) : path.substring(start, end));
  }
}
