package nl.hechtwijzer.api.v1;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses a key that an address of the API doesn't know, by the parameters of the method that
 * answers there. A method that takes all of them judges them itself.
 */
class KnownKeys implements HandlerInterceptor {

  private final Refusals refusals;

  KnownKeys(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && !takesAll(method)) {
      List<String> known = known(method);
      List<String> unknown =
          Collections.list(request.getParameterNames()).stream()
              .filter(key -> !known.contains(key))
              .toList();
      if (!unknown.isEmpty()) {
        throw refusals.unknown(unknown, known, request);
      }
    }
    return true;
  }

  private static boolean takesAll(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .map(MethodParameter::getParameterType)
        .anyMatch(Map.class::isAssignableFrom);
  }

  private static List<String> known(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .flatMap(parameter -> Stream.of(parameter.getParameterAnnotations()))
        .filter(RequestParam.class::isInstance)
        .map(RequestParam.class::cast)
        .map(RequestParam::name)
        .toList();
  }

  /** Puts it before everything under the API. */
  @Configuration(proxyBeanMethods = false)
  static class Installed implements WebMvcConfigurer {

    private final Refusals refusals;

    Installed(Refusals refusals) {
      this.refusals = refusals;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
      registry.addInterceptor(new KnownKeys(refusals)).addPathPatterns("/api/**");
    }
  }
}
