package nl.hechtwijzer.site.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

/**
 * Finds everything that is wrong in the settings at once, before anything is made of them. It reads
 * every record of settings, of whatever feature: those are called {@code …Settings}.
 */
final class SettingsCheck {

  private static final Pattern OURS = pattern("hechtwijzer[-_.].+");
  private static final String RECORDS = "classpath*:nl/hechtwijzer/**/*Settings.class";
  private static final String BASE_URL = "hechtwijzer.base-url";
  private static final String PORT = "server.port";
  private static final int HIGHEST_PORT = 65535;

  /** What they did is done by {@code hechtwijzer.proxies}, for proxies with a name only. */
  private static final Pattern OTHER_PROXIES = pattern("server[-_.]tomcat[-_.]remoteip[-_.].+");

  /** Which item of a list a name is about. */
  private static final Pattern INDEX = pattern("\\[.*|_[0-9]+_?$");

  private static final String FORWARDED = "server.forward-headers-strategy";

  /**
   * What Docker and Kubernetes put in the environment of programs beside a service that happens to
   * have this name.
   */
  private static final String OF_A_SERVICE = "HECHTWIJZER_(SERVICE|PORT)(_.*)?";

  private static final Map<Class<?>, String> WORDS =
      Map.of(
          Duration.class, "een tijd zoals 30s, 5m of 12h",
          DataSize.class, "een grootte zoals 16MB",
          int.class, "een heel getal",
          Integer.class, "een heel getal",
          boolean.class, "true of false",
          Boolean.class, "true of false",
          URI.class, "een webadres zoals https://www.example.nl",
          Path.class, "een map");

  private static Pattern pattern(String name) {
    return Pattern.compile(name, Pattern.CASE_INSENSITIVE);
  }

  private final ConfigurableEnvironment environment;
  private final Binder binder;
  private final List<String> refusals = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private OptionalInt port = OptionalInt.empty();

  private SettingsCheck(ConfigurableEnvironment environment) {
    this.environment = environment;
    this.binder = Binder.get(environment);
  }

  static SettingsCheck of(ConfigurableEnvironment environment) {
    SettingsCheck check = new SettingsCheck(environment);
    check.server();
    records().forEach(check::settings);
    check.unknown();
    return check;
  }

  /** What is wrong, one sentence or two for each setting; empty when nothing is. */
  List<String> refusals() {
    return List.copyOf(refusals);
  }

  /** The port to listen on, if it is one. */
  OptionalInt port() {
    return port;
  }

  /** What is said of a value that cannot be read. */
  static String refusal(BindException failure) {
    ConfigurationProperty property = failure.getProperty();
    Object value = property == null ? null : property.getValue();
    return refusal(failure.getName().toString(), failure.getTarget().getType().resolve(), value);
  }

  private static String refusal(String name, @Nullable Class<?> type, @Nullable Object value) {
    String words = type != null && type.isEnum() ? "een van " + constants(type) : WORDS.get(type);
    return words == null
        ? "De instelling %s heeft een waarde die niet kan: %s.".formatted(name, value)
        : "De instelling %s moet %s zijn, niet %s.".formatted(name, words, value);
  }

  private static String constants(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(constant -> constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(", "));
  }

  private void server() {
    String asked = environment.getProperty(PORT, "8080").strip();
    if (asked.matches("[0-9]{1,5}") && Integer.parseInt(asked) <= HIGHEST_PORT) {
      port = OptionalInt.of(Integer.parseInt(asked));
    } else {
      refusals.add(StartRefused.noPort(asked));
    }
    bind("server", Bindable.of(ServerProperties.class));
    String strategy = environment.getProperty(FORWARDED, "none");
    if (!"none".equalsIgnoreCase(strategy)) {
      refusals.add(StartRefused.useProxies(FORWARDED));
    }
    names(OTHER_PROXIES).forEach(name -> refusals.add(StartRefused.useProxies(name)));
  }

  private void settings(Class<?> type) {
    String prefix = type.getAnnotation(ConfigurationProperties.class).value();
    know(prefix, type);
    bind(prefix, Bindable.of(type));
  }

  private void know(String prefix, Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      String name = prefix + '.' + DataObjectPropertyName.toDashedForm(component.getName());
      known.add(plain(name));
      if (component.getType().isRecord()) {
        know(name, component.getType());
      }
    }
  }

  /** An address that has the port in it by default is not wrong itself. */
  private boolean isAboutTheWrongPort(String name, String refusal) {
    return name.equals(PORT)
        || (port.isEmpty()
            && refusal.contains(BASE_URL)
            && refusal.contains("http://localhost:" + environment.getProperty(PORT)));
  }

  private void bind(String prefix, Bindable<?> settings) {
    binder.bindOrCreate(prefix, settings, new Collecting());
  }

  /** Goes on after a failure, so that the next one comes to light as well. */
  private final class Collecting implements BindHandler {

    private final Set<String> refused = new HashSet<>();

    // The interface allows a null that NullAway cannot see.
    @Override
    @SuppressWarnings("NullAway")
    public @Nullable Object onFailure(
        ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) {
      String own = ownWords(error);
      if (own == null) {
        ConfigurationProperty property = context.getConfigurationProperty();
        tell(
            name.toString(),
            refusal(
                name.toString(),
                target.getType().resolve(),
                property == null ? null : property.getValue()));
      } else if (refused.stream().noneMatch(own::contains)) {
        tell(name.toString(), own);
      }
      return null;
    }

    private void tell(String name, String refusal) {
      refused.add(name);
      if (!isAboutTheWrongPort(name, refusal)) {
        refusals.add(refusal);
      }
    }
  }

  /** What a record of settings says itself when it refuses its values. */
  private static @Nullable String ownWords(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      StackTraceElement[] trace = cause.getStackTrace();
      boolean ours = trace.length > 0 && trace[0].getClassName().startsWith("nl.hechtwijzer.");
      if (ours && cause instanceof RuntimeException) {
        return cause.getMessage();
      }
    }
    return null;
  }

  private void unknown() {
    for (String name : names(OURS)) {
      if (!known.contains(plain(INDEX.matcher(name).replaceFirst("")))) {
        refusals.add(StartRefused.noSuchSetting(name));
      }
    }
  }

  /** The names of settings that look so, as whoever set them wrote them. */
  private Set<String> names(Pattern pattern) {
    return environment.getPropertySources().stream()
        .filter(EnumerablePropertySource.class::isInstance)
        .flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
        .filter(name -> pattern.matcher(name).matches() && !name.matches(OF_A_SERVICE))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The same for every way of writing a name, such as in the environment. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_.]", "");
  }

  private static List<Class<?>> records() {
    SimpleMetadataReaderFactory readers = new SimpleMetadataReaderFactory();
    try {
      List<Class<?>> found = new ArrayList<>();
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(RECORDS)) {
        MetadataReader reader = readers.getMetadataReader(file);
        if (reader.getAnnotationMetadata().hasAnnotation(ConfigurationProperties.class.getName())) {
          found.add(ClassUtils.resolveClassName(reader.getClassMetadata().getClassName(), null));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
