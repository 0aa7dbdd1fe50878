package nl.hechtwijzer.site;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller method the {@link Language} or the {@link Wording} of the visitor. */
class LanguageArguments implements HandlerMethodArgumentResolver {

  private final MessageSource messages;

  LanguageArguments(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    return type == Language.class || type == Wording.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
    Language language = servletRequest == null ? Language.DUTCH : Language.of(servletRequest);
    return parameter.getParameterType() == Language.class
        ? language
        : new Wording(messages, language);
  }
}
