package io.cardfolio.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How often each kind of defect is planted. Unchangeable.
///
/// @param rates the percentage of the customers, or of the transactions, that can have it, for the
///   kinds that are on; 0% is off and not kept
public record DefectRates(Map<DefectKind, Percent> rates) {
  /// No defects.
  public static final DefectRates NONE = new DefectRates(Map.of());

  /// Rates that no longer change.
  public DefectRates {
    Map<DefectKind, Percent> on = new EnumMap<>(DefectKind.class);
    rates.forEach((kind, rate) -> {
      if (!rate.equals(Percent.ZERO)) {
        on.put(kind, rate);
      }
    });
    rates = Collections.unmodifiableMap(on);
  }

  /// Whether no kind is planted.
  public boolean isOff() {
    return rates.isEmpty();
  }

  /// The rate of a kind; 0% if it is off.
  public Percent of(DefectKind kind) {
    return rates.getOrDefault(kind, Percent.ZERO);
  }

  /// These rates without those of transactions.
  public DefectRates ofCustomers() {
    return only(DefectKind.CUSTOMERS);
  }

  /// These rates without those of customers.
  public DefectRates ofTransactions() {
    return only(DefectKind.TRANSACTIONS);
  }

  private DefectRates only(List<DefectKind> kinds) {
    Map<DefectKind, Percent> some = new EnumMap<>(DefectKind.class);
    rates.forEach((kind, rate) -> {
      if (kinds.contains(kind)) {
        some.put(kind, rate);
      }
    });
    return new DefectRates(some);
  }

  /// These rates with another one for a kind; 0% turns it off.
  public DefectRates with(DefectKind kind, Percent rate) {
    Map<DefectKind, Percent> changed = new EnumMap<>(DefectKind.class);
    changed.putAll(rates);
    changed.put(kind, rate);
    return new DefectRates(changed);
  }
}
