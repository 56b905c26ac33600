package io.cardfolio.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What the transactions of a segment are for. Unchangeable.
///
/// @param weights how common each category is among the transactions, against the others: 30 is
///   twice as common as 15. That of a monthly bill is the percentage of the months that have one.
///   Categories of weight 0 are left out.
public record CategoryMix(Map<MerchantCategory, Integer> weights) {
  /// The weights that a category may have.
  public static final Range WEIGHTS = new Range(0, 100);

  /// What most people buy.
  public static final CategoryMix GENERAL =
      new CategoryMix(
          Map.of(
              MerchantCategory.RETAIL, 22,
              MerchantCategory.DINING, 20,
              MerchantCategory.GROCERY, 26,
              MerchantCategory.GAS, 12,
              MerchantCategory.ENTERTAINMENT, 10,
              MerchantCategory.TRAVEL, 4,
              MerchantCategory.HEALTHCARE, 6,
              MerchantCategory.UTILITIES, 100));

  /// What people buy who are on the road.
  public static final CategoryMix TRAVELLERS =
      new CategoryMix(
          Map.of(
              MerchantCategory.TRAVEL, 25,
              MerchantCategory.DINING, 45,
              MerchantCategory.HOTELS, 18,
              MerchantCategory.AIRLINES, 12));

  /// What nobody can do without.
  public static final CategoryMix NECESSITIES =
      new CategoryMix(
          Map.of(
              MerchantCategory.GROCERY, 65,
              MerchantCategory.GAS, 35,
              MerchantCategory.UTILITIES, 100));

  /// Weights that no longer change.
  public CategoryMix {
    Map<MerchantCategory, Integer> kept = new EnumMap<>(MerchantCategory.class);
    weights.forEach((category, weight) -> {
      if (weight != 0) {
        kept.put(category, weight);
      }
    });
    weights = Collections.unmodifiableMap(kept);
  }

  /// The weight of a category; 0 if customers of the segment do not buy it.
  public int of(MerchantCategory category) {
    return weights.getOrDefault(category, 0);
  }

  /// This mix with another weight for a category.
  public CategoryMix with(MerchantCategory category, int weight) {
    Map<MerchantCategory, Integer> changed = new EnumMap<>(MerchantCategory.class);
    changed.putAll(weights);
    changed.put(category, weight);
    return new CategoryMix(changed);
  }

  /// The categories that have a weight, in their order.
  public List<MerchantCategory> categories() {
    return List.copyOf(weights.keySet());
  }
}
