package nl.hechtwijzer.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps the bytes of public pages, so that a page asked again is not made again. A kept page counts
 * only as long as its tag is the current one: another catalogue version, day or build makes a new
 * page. What takes the most room and is asked for the least goes first.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ReadyPages extends OncePerRequestFilter {

  /** Marks a request that a public page answers; its value is the page's tag. */
  static final String TAG = ReadyPages.class.getName();

  /**
   * Files, which have their own long life, and what is made for one person, which goes out as it is
   * made, however much it is.
   */
  private static final List<String> NEVER_KEPT =
      List.of(
          "/assets/", "/webjars/", "/actuator/", "/beheer", "/inloggen", "/uitloggen", "/login");

  private final Cache<String, ReadyPage> pages;
  private final long largest;
  private final Supplier<PageTags> tags;

  /** Filters are made while the web server starts, before the database may be opened. */
  ReadyPages(ObjectProvider<PageTags> tags, ReadyPageSettings settings) {
    this.tags = SingletonSupplier.of(tags::getObject);
    long memory = settings.memory().toBytes();
    this.largest = memory / 8;
    this.pages =
        Caffeine.newBuilder()
            .maximumWeight(memory)
            .weigher((String key, ReadyPage page) -> key.length() + page.weight())
            .build();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = key(request);
    String tag = tags.get().tag(Language.of(request), request.getQueryString());
    ReadyPage ready = pages.getIfPresent(key);
    if (ready != null && ready.isOf(tag)) {
      answer(ready, request, response);
      return;
    }
    ContentCachingResponseWrapper caught = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, caught);
    ReadyPage made = made(request, caught);
    if (made == null) {
      caught.copyBodyToResponse();
      return;
    }
    if (made.weight() <= largest) {
      pages.put(key, made);
    }
    made.writeTo(response, mayCompress(request));
  }

  private static void answer(
      ReadyPage ready, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PublicPageCaching.describe(request, response);
    if (!new ServletWebRequest(request, response).checkNotModified(ready.tag())) {
      ready.writeTo(response, mayCompress(request));
    }
  }

  /** The page that was just made, if it is one that may be kept. */
  private static @Nullable ReadyPage made(
      HttpServletRequest request, ContentCachingResponseWrapper caught) {
    boolean whole =
        caught.getStatus() == HttpStatus.OK.value()
            && caught.getContentSize() > 0
            && !request.isAsyncStarted();
    return whole && request.getAttribute(TAG) instanceof String tag
        ? new ReadyPage(tag, caught.getContentType(), caught.getContentAsByteArray())
        : null;
  }

  private static String key(HttpServletRequest request) {
    String query = request.getQueryString();
    String path = Language.of(request).tag() + request.getRequestURI();
    return query == null ? path : path + '?' + query;
  }

  /** By the reading of the server, which compresses everything else: only when gzip is named. */
  private static boolean mayCompress(HttpServletRequest request) throws IOException {
    for (String header : Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))) {
      for (AcceptEncoding accepted : AcceptEncoding.parse(new StringReader(header))) {
        if (accepted.getEncoding().equalsIgnoreCase("gzip") && accepted.getQuality() > 0) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean isNeverKept(String path) {
    return NEVER_KEPT.stream().anyMatch(path::startsWith);
  }

  /** Only what is read can be kept. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"GET".equals(request.getMethod()) || isNeverKept(request.getRequestURI());
  }
}
