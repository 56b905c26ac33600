package io.cardfolio.generate;

import io.cardfolio.model.MerchantCategory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.datafaker.Faker;

/// Makes up merchants with Datafaker: the way the table of them came to be. Names are of letters,
/// digits, spaces, apostrophes and hyphens only, and each is used once.
final class MerchantNames {
  private static final long SEED = 2025;
  private static final int TRIES = 10_000;

  private final Random random = new Random(SEED);
  private final Faker faker = new Faker(Locale.ENGLISH, random);
  private final Set<String> used = new HashSet<>();

  /// The lines of the table, without its header: category, whether the merchant is in all the land,
  /// and name.
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (MerchantCategory category : MerchantCategory.values()) {
      add(lines, category, true, nationals(category));
      add(lines, category, false, locals(category));
    }
    return lines;
  }

  private void add(List<String> lines, MerchantCategory category, boolean national, int count) {
    for (int i = 0; i < count; i++) {
      lines.add(
          String.join(
              "\t",
              category.label(),
              national ? "national" : "local",
              fresh(() -> national ? chain(category) : shop(category))));
    }
  }

  private static int nationals(MerchantCategory category) {
    return switch (category) {
      case AIRLINES -> 41;
      case RETAIL, DINING -> 23;
      default -> 13;
    };
  }

  private static int locals(MerchantCategory category) {
    return switch (category) {
      case AIRLINES -> 0;
      case RETAIL -> 331;
      case DINING -> 379;
      case GROCERY, HEALTHCARE -> 241;
      case HOTELS, ENTERTAINMENT -> 151;
      case TRAVEL, GAS -> 127;
      case UTILITIES -> 103;
    };
  }

  private String fresh(Supplier<String> maker) {
    for (int i = 0; i < TRIES; i++) {
      String name = maker.get();
      if (name.matches("[A-Za-z][A-Za-z0-9' -]{2,29}") && used.add(name.toLowerCase(Locale.ROOT))) {
        return name;
      }
    }
    throw new IllegalStateException("No new name");
  }

  private String chain(MerchantCategory category) {
    String word = capital(faker.word().noun());
    return switch (category) {
      case TRAVEL -> word + pick(" Rail", " Car Rental", " Tours", " Cruises");
      case DINING -> word + pick(" Grill", " Burger", " Coffee", " Pizza", " Noodles");
      case HOTELS -> word + pick(" Inns", " Suites", " Hotels", " Lodges");
      case AIRLINES -> word + pick(" Airways", " Air", " Airlines", " Jet");
      case GROCERY -> word + pick(" Foods", " Market", " Fresh");
      case GAS -> word + pick(" Fuel", " Petroleum", " Energy Stations");
      case UTILITIES -> word + pick(" Mobile", " Broadband", " Power");
      case RETAIL -> word + pick(" Outlet", " Stores", " Direct", " Home", " Sports");
      case ENTERTAINMENT -> word + pick(" Cinemas", " Streaming", " Games", " Music");
      case HEALTHCARE -> word + pick(" Pharmacy", " Clinics", " Dental");
    };
  }

  private String shop(MerchantCategory category) {
    String owner = faker.name().lastName();
    return switch (category) {
      case TRAVEL -> owner + pick(" Travel", " Taxi", " Tours", " Boat Hire", " Parking");
      case DINING ->
          random.nextBoolean()
              ? faker.restaurant().name()
              : owner + pick("'s Diner", "'s Kitchen", " Bakery", "'s Cafe", " Bistro");
      case HOTELS -> owner + pick(" House", " Hotel", " Inn", " Guest House", " Resort");
      case AIRLINES -> throw new IllegalStateException("All airlines are national");
      case GROCERY -> owner + pick(" Market", " Grocers", " Farm Shop", " Deli", "'s Foods");
      case GAS -> owner + pick(" Gas", " Service Station", " Fuel Stop");
      case UTILITIES -> owner + pick(" Water", " Electric", " County Power", " Gas Works");
      case RETAIL ->
          owner + pick(" Hardware", " Books", " Shoes", " Toys", " Jewelers", " Outfitters");
      case ENTERTAINMENT -> owner + pick(" Theater", " Bowling", " Arcade", " Concert Hall");
      case HEALTHCARE -> owner + pick(" Pharmacy", " Dental", " Clinic", " Eye Care");
    };
  }

  private String pick(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
