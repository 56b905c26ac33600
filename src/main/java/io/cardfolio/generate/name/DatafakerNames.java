package io.cardfolio.generate.name;

import io.cardfolio.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.datafaker.Faker;

/// The names of other locales, from Datafaker's lists. Only its lists are used, and read once: its
/// own random choice never picks a name.
public final class DatafakerNames {
  private static final int DECK = 80_000;
  private static final String TEMPLATE = "#{";

  private final Faker faker;
  private final Faker english;

  private DatafakerNames(String languageTag) {
    faker = new Faker(Locale.forLanguageTag(languageTag), new Random(0));
    english = new Faker(Locale.ENGLISH, new Random(0));
  }

  /// Which Datafaker it is, as its jar says; another has other names.
  public static String version() {
    return String.valueOf(Faker.class.getPackage().getImplementationVersion());
  }

  /// The names of a locale, each as common as the next.
  ///
  /// @throws IllegalStateException if Datafaker has no names for it
  public static NamePool pool(String languageTag) {
    return new DatafakerNames(languageTag).pool();
  }

  private NamePool pool() {
    List<String> surnames = ownList("name.last_name");
    long cards = Math.max(1, DECK / surnames.size());
    return new NamePool(
        weighted(surnames, cards),
        List.of(
            weighted(firstNames("name.female_first_name"), 1),
            weighted(firstNames("name.male_first_name"), 1)));
  }

  /// A sex's first names, or where a locale has one list for both, that list.
  private List<String> firstNames(String key) {
    List<String> names = list(faker, key);
    return names.equals(list(english, key)) ? ownList("name.first_name") : names;
  }

  private List<String> ownList(String key) {
    List<String> names = list(faker, key);
    if (names.isEmpty()) {
      throw new IllegalStateException(
          Text.of("Datafaker has no list \"%s\" for %s", key, faker.getContext().getLocale()));
    }
    return names;
  }

  private static List<String> list(Faker faker, String key) {
    Object found = faker.fakeValuesService().fetchObject(key, faker.getContext());
    Stream<?> entries = found instanceof List<?> list ? list.stream() : Stream.empty();
    return entries
        .map(Object::toString)
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.contains(TEMPLATE))
        .distinct()
        .toList();
  }

  private static List<Weighted> weighted(List<String> names, long weight) {
    return names.stream().map(name -> new Weighted(name, weight)).toList();
  }
}
