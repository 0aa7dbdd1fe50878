package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Gives every form that changes something a key of its own, beside the token that Spring Security
 * gives it, so that a form that comes in twice is known again.
 */
class FormKeys implements RequestDataValueProcessor {

  /** The field of a form that holds its key. */
  static final String FIELD = "_once";

  private static final String CHANGES = FormKeys.class.getName();

  private final RequestDataValueProcessor tokens;
  private final StringKeyGenerator keys =
      new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);

  FormKeys(RequestDataValueProcessor tokens) {
    this.tokens = tokens;
  }

  @Override
  public String processAction(HttpServletRequest request, String action, String httpMethod) {
    request.setAttribute(CHANGES, "post".equalsIgnoreCase(httpMethod));
    return tokens.processAction(request, action, httpMethod);
  }

  @Override
  public String processFormFieldValue(
      HttpServletRequest request, @Nullable String name, String value, String type) {
    return tokens.processFormFieldValue(request, name, value, type);
  }

  @Override
  public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, String> token = tokens.getExtraHiddenFields(request);
    if (token != null) {
      fields.putAll(token);
    }
    if (Boolean.TRUE.equals(request.getAttribute(CHANGES))) {
      fields.put(FIELD, keys.generateKey());
    }
    return fields;
  }

  @Override
  public String processUrl(HttpServletRequest request, String url) {
    return tokens.processUrl(request, url);
  }
}
