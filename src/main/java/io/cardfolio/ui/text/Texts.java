package io.cardfolio.ui.text;

import io.cardfolio.model.Percent;
import io.cardfolio.model.Sentence;
import io.cardfolio.model.Wording;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The words of the window in one language. Each part of the window has a bundle of its own beside
/// this class, and a key is the bundle's name, a dot and the name within: `customers.go-to-row`
/// stands in `customers.properties` as `go-to-row`.
///
/// Safe for use by several threads.
public final class Texts {
  private static final String SENTENCES = "sentences";
  private static final String ONE = ".one";
  private static final String MANY = ".many";

  private final Locale locale;
  private final Figures figures;
  private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /// The words in the language of a locale, or in English where there are none.
  public Texts(Locale locale) {
    this.locale = locale;
    figures = new Figures(locale);
  }

  /// The words in English, as people in the United States write them.
  public static Texts english() {
    return new Texts(Locale.US);
  }

  /// The locale of words and figures.
  public Locale locale() {
    return locale;
  }

  /// Numbers as this locale writes them.
  public Figures figures() {
    return figures;
  }

  /// A text with its values put in, in the notation of [MessageFormat]: an apostrophe is written
  /// twice, and `{0}` is the first value.
  ///
  /// @throws java.util.MissingResourceException if there is no such key
  public String of(String key, Object... values) {
    // A format is for one thread at a time, and to read one takes much longer than to copy it.
    MessageFormat format = formats.computeIfAbsent(key, this::format);
    return ((MessageFormat) format.clone()).format(values);
  }

  /// What those below the window have to tell, with its values as this language writes them.
  public String of(Sentence sentence) {
    String key = key(sentence.wording());
    ResourceBundle words = bundle(SENTENCES);
    String pattern = words.containsKey(key) ? words.getString(key) : sentence.wording().english();
    return String.format(locale, pattern, sentence.values().stream().map(this::shown).toArray());
  }

  /// A count with its noun: `1 error`, `2 errors`, from the keys with `.one` and `.many` at their
  /// ends, in which `{0}` is the number as text and the values follow from `{1}`.
  public String count(String key, long number, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = figures.count(number);
    System.arraycopy(values, 0, all, 1, values.length);
    return of(key + (number == 1 ? ONE : MANY), all);
  }

  /// A value as this language writes it. Days stay as files and fields have them.
  private Object shown(Object value) {
    return switch (value) {
      case Sentence sentence -> of(sentence);
      case Percent percent -> figures.percent(percent);
      case BigDecimal decimal -> figures.decimal(decimal);
      default -> value;
    };
  }

  /// Under which key a bundle has a wording: `violation.below-minimum`.
  static String key(Wording wording) {
    return wording.topic() + "." + wording.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private MessageFormat format(String key) {
    int dot = key.indexOf('.');
    String pattern = bundle(key.substring(0, dot)).getString(key.substring(dot + 1));
    return new MessageFormat(pattern, locale);
  }

  private ResourceBundle bundle(String name) {
    return bundles.computeIfAbsent(
        name,
        it ->
            ResourceBundle.getBundle(
                Texts.class.getPackageName() + "." + it,
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES)));
  }
}
