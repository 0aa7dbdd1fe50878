package nl.hechtwijzer.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands a test its own tab in a browser that all tests share. */
public class BrowserExtension implements ExecutionCondition, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

  /** Asked per test and not per class, so that each test that is skipped is seen in the count. */
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (context.getTestMethod().isEmpty()) {
      return ConditionEvaluationResult.enabled("The tests of the class are asked one by one");
    }
    return sharedBrowser(context)
        .whyMissing()
        .map(ConditionEvaluationResult::disabled)
        .orElseGet(() -> ConditionEvaluationResult.enabled("There is a browser"));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Page.class || type == BrowserContext.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    BrowserContext visit =
        sharedBrowser(context).browser().newContext(options(browsing(parameter, context), context));
    // What is kept in the store of a test is closed at its end.
    context.getStore(NAMESPACE).put(parameter.getIndex(), visit);
    return parameter.getParameter().getType() == Page.class ? visit.newPage() : visit;
  }

  private static SharedBrowser sharedBrowser(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(SharedBrowser.class, key -> SharedBrowser.start(), SharedBrowser.class);
  }

  private static Browser.NewContextOptions options(Browsing browsing, ExtensionContext context) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setJavaScriptEnabled(browsing.javaScript())
            .setColorScheme(browsing.colorScheme())
            .setForcedColors(browsing.forcedColors())
            .setViewportSize(browsing.width(), browsing.height())
            .setLocale(browsing.locale());
    baseUrl(context).ifPresent(options::setBaseURL);
    return options;
  }

  private static Optional<String> baseUrl(ExtensionContext context) {
    if (!AnnotationSupport.isAnnotated(context.getTestClass(), BrowserTest.class)) {
      return Optional.empty();
    }
    return Optional.ofNullable(
            SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getProperty("local.server.port"))
        .map(port -> "http://localhost:" + port);
  }

  private static Browsing browsing(ParameterContext parameter, ExtensionContext context) {
    return Stream.<AnnotatedElement>of(
            parameter.getParameter(),
            context.getRequiredTestMethod(),
            context.getRequiredTestClass(),
            Usual.class)
        .flatMap(element -> AnnotationSupport.findAnnotation(element, Browsing.class).stream())
        .findFirst()
        .orElseThrow();
  }

  @Browsing
  private static final class Usual {}
}
