package nl.hechtwijzer.site;

import java.util.Map;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Keeps a visitor in the language of the page: {@code @{/interventies}} becomes {@code
 * /en/interventies} on an English page.
 */
class LanguageLinks extends StandardLinkBuilder {

  @Override
  protected String computeContextPath(
      IExpressionContext context, String base, Map<String, Object> parameters) {
    return super.computeContextPath(context, base, parameters)
        + Language.of(context.getLocale()).prefixFor(base);
  }

  /**
   * Only files have a fingerprint to add. Asking the resource chain about each of the hundred links
   * of a list would cost more than the list.
   */
  @Override
  protected String processLink(IExpressionContext context, String link) {
    return link.contains("/assets/") || link.contains("/webjars/")
        ? super.processLink(context, link)
        : link;
  }
}
