package nl.hechtwijzer.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.Assignation;
import org.thymeleaf.standard.expression.AssignationSequence;
import org.thymeleaf.standard.expression.Fragment;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.FragmentExpression.ExecutedFragmentExpression;
import org.thymeleaf.standard.expression.FragmentSignatureUtils;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.standard.expression.VariableExpression;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.FastStringWriter;

/**
 * Replaces an element by a fragment, as {@code th:replace} does, and keeps what came out:
 *
 * <pre>{@code <header hw:kept="~{site/layout :: head(${title})}">}
 * </pre>
 *
 * <p>With {@code hw:each} it does so for every item of a list, one below the other; the item is
 * given to the fragment whole. It is what {@code th:each} would give, without a template's work for
 * each item:
 *
 * <pre>{@code <li hw:each="card : ${cards}" hw:kept="~{site/fragments/entries :: card(${card})}">}
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

  private static final String PREFIX = "hw";
  private static final String EACH = "each";

  private final Cache<Key, KeptHtml> kept;

  KeptFragments(KeptFragmentSettings settings, ThymeleafProperties templates) {
    super("Kept fragments", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    // Who edits templates and has them read anew at every request wants to see the change.
    long memory = templates.isCache() ? settings.memory().toBytes() : 0;
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(memory)
            .weigher((Key key, KeptHtml html) -> weight(html))
            .build();
  }

  /** Of the HTML and, about as much again, of the values it was made of. */
  private static int weight(KeptHtml html) {
    return 256 + 2 * html.size();
  }

  private record Key(String template, String expression, List<Object> values, Locale language) {}

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(new Processor(prefix, kept));
  }

  /** An expression taken apart once: which fragment, and what it is given. */
  private record Call(FragmentExpression fragment, List<IStandardExpression> parameters) {

    static Call parse(ITemplateContext context, String expression) {
      FragmentExpression fragment =
          (FragmentExpression)
              StandardExpressions.getExpressionParser(context.getConfiguration())
                  .parseExpression(context, expression);
      AssignationSequence given = fragment.getParameters();
      return new Call(
          fragment,
          given == null
              ? List.of()
              : given.getAssignations().stream().map(Assignation::getRight).toList());
    }

    /** The values now. */
    Object[] values(IExpressionContext context) {
      Object[] values = new Object[parameters.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = parameters.get(i).execute(context);
      }
      return values;
    }

    /** Which parameter is the variable of this name; -1 when none is. */
    int indexOf(String variable) {
      for (int i = 0; i < parameters.size(); i++) {
        if (parameters.get(i) instanceof VariableExpression parameter
            && parameter.getExpression().equals(variable)) {
          return i;
        }
      }
      return -1;
    }
  }

  /** The items of a list, and the name that the call gives to one of them. */
  private record Each(String variable, IStandardExpression items, int parameter) {

    static Each parse(ITemplateContext context, String each, Call call) {
      int colon = each.indexOf(':');
      String variable = each.substring(0, Math.max(0, colon)).strip();
      int parameter = call.indexOf(variable);
      if (parameter < 0) {
        throw new IllegalArgumentException(
            "No parameter of the kept fragment is the item of hw:each=\"" + each + '"');
      }
      IStandardExpression items =
          StandardExpressions.getExpressionParser(context.getConfiguration())
              .parseExpression(context, each.substring(colon + 1).strip());
      return new Each(variable, items, parameter);
    }

    List<?> of(IExpressionContext context) {
      return items.execute(context) instanceof List<?> list ? list : List.of();
    }
  }

  private static final class Processor extends AbstractAttributeTagProcessor {

    private final Cache<Key, KeptHtml> kept;
    private final Map<String, Call> calls = new ConcurrentHashMap<>();
    private final Map<List<String>, Each> loops = new ConcurrentHashMap<>();

    Processor(String prefix, Cache<Key, KeptHtml> kept) {
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
      Call call = calls.computeIfAbsent(expression, any -> Call.parse(context, expression));
      String each = tag.getAttributeValue(PREFIX, EACH);
      CharSequence html =
          each == null
              ? html(context, tag.getTemplateName(), expression, call)
              : every(context, tag.getTemplateName(), expression, call, each);
      structure.replaceWith(html, false);
    }

    private KeptHtml html(ITemplateContext context, String template, String expression, Call call) {
      Key key = key(context, template, expression, call.values(context));
      KeptHtml html = kept.getIfPresent(key);
      if (html == null) {
        html = rendered(context, call);
        kept.put(key, html);
      }
      return html;
    }

    private CharSequence every(
        ITemplateContext context, String template, String expression, Call call, String loop) {
      Each each =
          loops.computeIfAbsent(List.of(expression, loop), any -> Each.parse(context, loop, call));
      List<?> items = each.of(context);
      if (items.isEmpty()) {
        return "";
      }
      Object[] values = values(context, call, each);
      List<KeptHtml> pieces = new ArrayList<>(items.size());
      for (Object item : items) {
        Object shown = item instanceof Numbered one ? one.withNumber(KeptHtml.OPEN) : item;
        values[each.parameter()] = shown;
        Key key = key(context, template, expression, values.clone());
        KeptHtml html = kept.getIfPresent(key);
        if (html == null) {
          html = rendered(context, call, each.variable(), shown);
          kept.put(key, html);
        }
        pieces.add(
            item instanceof Numbered one
                ? html.withNumbers(one.numbers(), context.getLocale())
                : html);
      }
      return KeptHtml.lines(pieces);
    }

    /** All but the item. */
    private static Object[] values(ITemplateContext context, Call call, Each each) {
      Object[] values = new Object[call.parameters().size()];
      for (int i = 0; i < values.length; i++) {
        if (i != each.parameter()) {
          values[i] = call.parameters().get(i).execute(context);
        }
      }
      return values;
    }

    private static Key key(
        ITemplateContext context, String template, String expression, Object[] values) {
      return new Key(
          template,
          expression,
          Collections.unmodifiableList(Arrays.asList(values)),
          context.getLocale());
    }

    private static KeptHtml rendered(
        ITemplateContext context, Call call, String variable, Object item) {
      IEngineContext variables = (IEngineContext) context;
      variables.increaseLevel();
      try {
        variables.setVariable(variable, item);
        return rendered(context, call);
      } finally {
        variables.decreaseLevel();
      }
    }

    private static KeptHtml rendered(ITemplateContext context, Call call) {
      ExecutedFragmentExpression asked =
          FragmentExpression.createExecutedFragmentExpression(context, call.fragment());
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
      return KeptHtml.of(html.toString());
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
