package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers a form that came too late with the way to send it again. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeptFormPages implements ErrorViewResolver {

  private final MessageSource messages;

  KeptFormPages(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public @Nullable ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    if (!(request.getAttribute(KeptForm.class.getName()) instanceof KeptForm kept)) {
      return null;
    }
    if (status == HttpStatus.UNAUTHORIZED) {
      Wording wording = new Wording(messages, Language.of(request));
      return new ModelAndView(
          "account/sign-in", Map.of("page", SignInPage.forKept(kept, wording)), status);
    }
    return new ModelAndView("account/resend", Map.of("page", kept), status);
  }
}
