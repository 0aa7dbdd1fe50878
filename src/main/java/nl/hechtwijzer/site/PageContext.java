package nl.hechtwijzer.site;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.Contexts;
import org.thymeleaf.context.EngineContext;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.context.StandardEngineContextFactory;
import org.thymeleaf.engine.TemplateData;
import org.thymeleaf.web.IWebExchange;

/**
 * The variables of a page while it is rendered, in memory. By itself Thymeleaf keeps them as
 * attributes of the request, where each of the hundreds of changes on a page costs a walk past all
 * listeners. What the request itself holds, such as a token against forged forms, is still found.
 */
final class PageContext extends EngineContext implements IWebContext {

  private static final StandardEngineContextFactory OTHERS = new StandardEngineContextFactory();

  private final IWebExchange exchange;

  private PageContext(
      IEngineConfiguration configuration,
      TemplateData template,
      Map<String, Object> attributes,
      IWebContext context,
      Map<String, Object> variables) {
    super(configuration, template, attributes, context.getLocale(), variables);
    this.exchange = context.getExchange();
  }

  /** The context of a page; of a text that is no page, as Thymeleaf has it. */
  static IEngineContext of(
      IEngineConfiguration configuration,
      TemplateData template,
      Map<String, Object> attributes,
      IContext context) {
    if (context instanceof IEngineContext || !Contexts.isWebContext(context)) {
      return OTHERS.createEngineContext(configuration, template, attributes, context);
    }
    Map<String, Object> variables = new HashMap<>();
    for (String name : context.getVariableNames()) {
      variables.put(name, context.getVariable(name));
    }
    return new PageContext(
        configuration, template, attributes, Contexts.asWebContext(context), variables);
  }

  @Override
  public IWebExchange getExchange() {
    return exchange;
  }

  @Override
  public boolean containsVariable(String name) {
    return super.containsVariable(name) || exchange.containsAttribute(name);
  }

  @Override
  public @Nullable Object getVariable(String name) {
    Object value = super.getVariable(name);
    return value == null ? exchange.getAttributeValue(name) : value;
  }
}
