package nl.hechtwijzer.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads every field and every parameter in an address as {@link Typed#text} before anyone meets it,
 * so that no form and no page can forget to.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class TypedParameters extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Read(request), response);
  }

  private static final class Read extends HttpServletRequestWrapper {

    Read(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      String value = super.getParameter(name);
      return value == null || Typed.isPassword(name) ? value : Typed.text(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      String[] values = super.getParameterValues(name);
      return values == null || Typed.isPassword(name)
          ? values
          : Stream.of(values).map(Typed::text).toArray(String[]::new);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> parameters = new LinkedHashMap<>();
      for (Map.Entry<String, String[]> parameter : super.getParameterMap().entrySet()) {
        String[] values = getParameterValues(parameter.getKey());
        parameters.put(parameter.getKey(), values == null ? parameter.getValue() : values);
      }
      return Collections.unmodifiableMap(parameters);
    }
  }
}
