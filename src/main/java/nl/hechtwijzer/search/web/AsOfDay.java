package nl.hechtwijzer.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.search.BadValue;
import nl.hechtwijzer.search.BadValues;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PublicPage;
import nl.hechtwijzer.site.Typed;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * No page can be shown as it was on a day, and none of today may be taken for it: whoever asks is
 * led to the page as it is, which says so.
 */
class AsOfDay implements HandlerInterceptor {

  /** The name of the notice in the model of a page; the layout shows it. */
  private static final String NOTICE = "leftOut";

  private final MessageSource messages;

  AsOfDay(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!isPublicPage(handler)) {
      return true;
    }
    List<BadValue> days = days(values(request, SearchQuery.AS_OF_KEY));
    if (days.isEmpty()) {
      return true;
    }
    String rest = queryWithoutDay(request.getQueryString());
    String page = request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest);
    response.sendRedirect(Language.of(request).localise(BadValues.url(page, days)));
    return false;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView view) {
    if (view == null || !isPublicPage(handler)) {
      return;
    }
    Wording wording = new Wording(messages, Language.of(request));
    BadValues.read(values(request, BadValues.KEY)).stream()
        .filter(bad -> bad.key().equals(SearchQuery.AS_OF_KEY))
        .findFirst()
        .map(day -> wording.text("search.bad.day", Typed.shown(day.value())))
        .ifPresent(text -> view.addObject(NOTICE, Notice.of(Notice.Kind.WARNING, text)));
  }

  /** What machines read of the site, and the API, is no page. */
  private static boolean isPublicPage(Object handler) {
    return handler instanceof HandlerMethod method
        && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class)
        && (method.hasMethodAnnotation(PublicPage.class)
            || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PublicPage.class));
  }

  private static List<String> values(HttpServletRequest request, String key) {
    String[] values = request.getParameterValues(key);
    return values == null ? List.of() : List.of(values);
  }

  private static List<BadValue> days(List<String> values) {
    return values.stream()
        .map(String::strip)
        .filter(day -> !day.isEmpty())
        .map(day -> new BadValue(SearchQuery.AS_OF_KEY, day))
        .toList();
  }

  private static String queryWithoutDay(@Nullable String query) {
    return Stream.ofNullable(query)
        .flatMap(written -> Arrays.stream(written.split("&", -1)))
        .filter(part -> !part.isEmpty())
        .filter(part -> !key(part).equals(SearchQuery.AS_OF_KEY))
        .collect(Collectors.joining("&"));
  }

  private static String key(String part) {
    int end = part.indexOf('=');
    return URLDecoder.decode(end < 0 ? part : part.substring(0, end), UTF_8);
  }

  /** Puts it before every page. */
  @Configuration(proxyBeanMethods = false)
  static class Installed implements WebMvcConfigurer {

    private final MessageSource messages;

    Installed(MessageSource messages) {
      this.messages = messages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
      registry.addInterceptor(new AsOfDay(messages));
    }
  }
}
