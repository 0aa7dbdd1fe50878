package nl.hechtwijzer.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.Fragment;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.FragmentExpression.ExecutedFragmentExpression;
import org.thymeleaf.standard.expression.FragmentSignatureUtils;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.FastStringWriter;

/**
 * Replaces an element by a fragment, as {@code th:replace} does, and keeps what came out:
 *
 * <pre>{@code <li th:each="card : ${cards}" hw:kept="~{site/fragments/entries :: card(${card})}">}
 * </pre>
 *
 * <p>What a fragment of immutable values looks like follows from those values and the language
 * alone. So it is kept under the values themselves: whatever changes is another value, and nothing
 * kept is ever out of date. A fragment used this way reads nothing but its parameters; a test holds
 * the templates to it.
 */
@Component
class KeptFragments extends AbstractProcessorDialect {

  /** After the attributes that repeat or leave out an element, before those that change it. */
  private static final int PRECEDENCE = 450;

  private final Cache<Key, String> kept;

  KeptFragments(KeptFragmentSettings settings, ThymeleafProperties templates) {
    super("Kept fragments", "hw", StandardDialect.PROCESSOR_PRECEDENCE);
    // Who edits templates and has them read anew at every request wants to see the change.
    long memory = templates.isCache() ? settings.memory().toBytes() : 0;
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(memory)
            .weigher((Key key, String html) -> weight(html))
            .build();
  }

  /** Of the text and, about as much again, of the values it was made of. */
  private static int weight(String html) {
    return 256 + 2 * html.length();
  }

  private record Key(
      String template, String expression, Map<String, Object> values, Locale language) {}

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(new Processor(prefix, kept));
  }

  private static final class Processor extends AbstractAttributeTagProcessor {

    private final Cache<Key, String> kept;

    Processor(String prefix, Cache<Key, String> kept) {
      super(TemplateMode.HTML, prefix, null, false, "kept", true, PRECEDENCE, true);
      this.kept = kept;
    }

    @Override
    protected void doProcess(
        ITemplateContext context,
        IProcessableElementTag tag,
        AttributeName name,
        String expression,
        IElementTagStructureHandler structure) {
      ExecutedFragmentExpression asked = evaluated(context, expression);
      Map<String, Object> values = asked.getFragmentParameters();
      Key key =
          new Key(
              tag.getTemplateName(),
              expression,
              values == null ? Map.of() : values,
              context.getLocale());
      String html = kept.getIfPresent(key);
      if (html == null) {
        html = rendered(context, asked);
        kept.put(key, html);
      }
      structure.replaceWith(html, false);
    }

    private static ExecutedFragmentExpression evaluated(
        ITemplateContext context, String expression) {
      return FragmentExpression.createExecutedFragmentExpression(
          context,
          (FragmentExpression)
              StandardExpressions.getExpressionParser(context.getConfiguration())
                  .parseExpression(context, expression));
    }

    private static String rendered(ITemplateContext context, ExecutedFragmentExpression asked) {
      Fragment fragment =
          FragmentExpression.resolveExecutedFragmentExpression(context, asked, true);
      TemplateModel model = fragment.getTemplateModel();
      FastStringWriter html = new FastStringWriter(1024);
      IEngineContext variables = (IEngineContext) context;
      variables.increaseLevel();
      try {
        variables.setVariables(named(context, fragment));
        context.getConfiguration().getTemplateManager().process(model, context, html);
      } finally {
        variables.decreaseLevel();
      }
      return html.toString();
    }

    /** The parameters by the names that the fragment gives them. */
    private static Map<String, Object> named(ITemplateContext context, Fragment fragment) {
      Map<String, Object> values = fragment.getParameters();
      String signature = signature(fragment.getTemplateModel());
      if (values == null || signature == null) {
        return Map.of();
      }
      return FragmentSignatureUtils.processParameters(
          FragmentSignatureUtils.parseFragmentSignature(context.getConfiguration(), signature),
          values,
          fragment.hasSyntheticParameters());
    }

    private static @Nullable String signature(TemplateModel model) {
      for (int i = 0; i < model.size(); i++) {
        if (model.get(i) instanceof IProcessableElementTag tag) {
          return tag.getAttributeValue("th", "fragment");
        }
      }
      return null;
    }
  }
}
