package nl.hechtwijzer.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The message bundles, each message taken apart once. A page holds hundreds of messages, and nearly
 * all of them are either fixed or have words put in at {@code {0}}; only the others are formatted
 * by {@link MessageFormat}, and kept where they are about counts. What comes out is the same.
 */
class ReadyMessages extends ResourceBundleMessageSource {

  /** Stands before and after the number of an argument; no message holds it. */
  private static final String MARK = "\uE000";

  /** How many bytes texts about counts may take, and what each takes besides its letters. */
  private static final int COUNTS = 250_000;

  private static final int OF_COUNT = 200;

  /** Numbers from here on get a thousands separator. */
  private static final long GROUPED = 1000;

  private final Map<Locale, Map<String, ReadyMessage>> ready = new ConcurrentHashMap<>();

  private final Cache<Counted, String> counts =
      Caffeine.newBuilder()
          .maximumWeight(COUNTS)
          .weigher((Counted counted, String text) -> OF_COUNT + text.length())
          .build();

  /** A message about counts. */
  private record Counted(String code, List<Object> counts, Locale locale) {}

  /** A message in pieces: fixed text, an argument, fixed text and so on. */
  private record ReadyMessage(List<String> texts, List<Integer> arguments, boolean formatted) {

    static final ReadyMessage FORMATTED = new ReadyMessage(List.of(), List.of(), true);
  }

  @Override
  protected @Nullable String getMessageInternal(
      @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
    if (code == null || locale == null) {
      return super.getMessageInternal(code, arguments, locale);
    }
    ReadyMessage message = message(code, locale);
    String text = message == null ? null : filledIn(message, arguments);
    return text == null ? formatted(code, arguments, locale) : text;
  }

  /** Counts come back again and again; what else is filled in is formatted every time. */
  private @Nullable String formatted(String code, Object @Nullable [] arguments, Locale locale) {
    if (arguments == null || !Arrays.stream(arguments).allMatch(Integer.class::isInstance)) {
      return super.getMessageInternal(code, arguments, locale);
    }
    Counted counted = new Counted(code, List.of(arguments), locale);
    String known = counts.getIfPresent(counted);
    if (known != null) {
      return known;
    }
    String text = super.getMessageInternal(code, arguments, locale);
    if (text != null) {
      counts.put(counted, text);
    }
    return text;
  }

  private @Nullable ReadyMessage message(String code, Locale locale) {
    Map<String, ReadyMessage> messages =
        ready.computeIfAbsent(locale, any -> new ConcurrentHashMap<>());
    ReadyMessage known = messages.get(code);
    if (known != null) {
      return known;
    }
    MessageFormat format = resolveCode(code, locale);
    if (format == null) {
      return null;
    }
    ReadyMessage read = read(format);
    messages.put(code, read);
    return read;
  }

  private static ReadyMessage read(MessageFormat format) {
    if (Arrays.stream(format.getFormats()).anyMatch(Objects::nonNull)) {
      return ReadyMessage.FORMATTED;
    }
    Object[] marks = new Object[format.getFormatsByArgumentIndex().length];
    Arrays.setAll(marks, number -> MARK + number + MARK);
    String[] parts = format.format(marks).split(MARK, -1);
    List<String> texts = new ArrayList<>();
    List<Integer> arguments = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 0) {
        texts.add(parts[i]);
      } else {
        arguments.add(Integer.valueOf(parts[i]));
      }
    }
    return new ReadyMessage(texts, arguments, false);
  }

  /** The whole text; null where that takes more than putting words in. */
  private static @Nullable String filledIn(ReadyMessage message, Object @Nullable [] arguments) {
    if (message.formatted()) {
      return null;
    }
    if (message.arguments().isEmpty()) {
      return message.texts().get(0);
    }
    StringBuilder text = new StringBuilder(message.texts().get(0));
    for (int i = 0; i < message.arguments().size(); i++) {
      int number = message.arguments().get(i);
      String words =
          arguments == null || number >= arguments.length ? null : words(arguments[number]);
      if (words == null) {
        return null;
      }
      text.append(words).append(message.texts().get(i + 1));
    }
    return text.toString();
  }

  /** An argument as every language writes it; null where languages differ. */
  private static @Nullable String words(@Nullable Object argument) {
    if (argument instanceof String words) {
      return words;
    }
    if (argument instanceof Integer || argument instanceof Long) {
      long number = ((Number) argument).longValue();
      return number >= 0 && number < GROUPED ? Long.toString(number) : null;
    }
    if (argument == null
        || argument instanceof Number
        || argument instanceof Date
        || argument instanceof MessageSourceResolvable) {
      return null;
    }
    return argument.toString();
  }
}
