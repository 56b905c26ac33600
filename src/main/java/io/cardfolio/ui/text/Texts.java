package io.cardfolio.ui.text;

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
  private static final String ONE = ".one";
  private static final String MANY = ".many";

  private final Locale locale;
  private final Figures figures;
  private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

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
    int dot = key.indexOf('.');
    String pattern = bundle(key.substring(0, dot)).getString(key.substring(dot + 1));
    return new MessageFormat(pattern, locale).format(values);
  }

  /// A count with its noun: `1 error`, `2 errors`, from the keys with `.one` and `.many` at their
  /// ends, in which `{0}` is the number as text and the values follow from `{1}`.
  public String count(String key, long number, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = figures.count(number);
    System.arraycopy(values, 0, all, 1, values.length);
    return of(key + (number == 1 ? ONE : MANY), all);
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
