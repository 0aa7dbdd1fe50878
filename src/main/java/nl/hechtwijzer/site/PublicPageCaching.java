package nl.hechtwijzer.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Answers {@code 304} for a {@link PublicPage} that has not changed, before any work is done, with
 * what its page says of itself. What goes wrong is never kept by a cache.
 */
class PublicPageCaching implements HandlerInterceptor {

  private static final String FRESH_EVERY_TIME = "public, no-cache";
  private static final String NEVER_KEPT = "no-store";

  private final PageTags tags;
  private final Map<Method, Boolean> publicPages = new ConcurrentHashMap<>();

  PublicPageCaching(PageTags tags) {
    this.tags = tags;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      keepNowhere(response);
      return true;
    }
    if (handler instanceof ResourceHttpRequestHandler) {
      response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
    if (!asks(request) || !isPublicPage(handler)) {
      return true;
    }
    describe(request, response);
    String tag = tags.tag(Language.of(request), request.getQueryString());
    request.setAttribute(ReadyPages.TAG, tag);
    return !new ServletWebRequest(request, response).checkNotModified(tag);
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView view) {
    keepNoError(response);
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (failure == null) {
      keepNoError(response);
    } else {
      keepNowhere(response);
    }
  }

  private static boolean asks(HttpServletRequest request) {
    return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
  }

  private boolean isPublicPage(Object handler) {
    return handler instanceof HandlerMethod method
        && publicPages.computeIfAbsent(
            method.getMethod(),
            key ->
                AnnotatedElementUtils.hasAnnotation(key, PublicPage.class)
                    || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PublicPage.class));
  }

  private static void keepNoError(HttpServletResponse response) {
    if (response.getStatus() >= 400) {
      keepNowhere(response);
    }
  }

  /** What an answer says of itself, whether it is sent whole or as {@code 304}. */
  static void describe(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, FRESH_EVERY_TIME);
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (Language.speaksAt(request.getRequestURI())) {
      response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Language.of(request).tag());
    }
  }

  /** Takes away what would let a cache keep this answer, or take it for a page. */
  static void keepNowhere(HttpServletResponse response) {
    if (!response.isCommitted()) {
      response.setHeader(HttpHeaders.ETAG, null);
      response.setHeader(HttpHeaders.CACHE_CONTROL, NEVER_KEPT);
    }
  }
}
