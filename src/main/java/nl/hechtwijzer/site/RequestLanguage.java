package nl.hechtwijzer.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Takes the locale from the address alone: the same address always gives the same page, so any
 * cache may keep it. The browser's own preference is not looked at.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class RequestLanguage implements LocaleResolver {

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return Language.of(request).locale();
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("The address decides the language");
  }
}
