package io.cardfolio.ui.tab;

import java.util.List;
import java.util.function.Supplier;

/// What stands in the tabs of the window, each made when its tab is first chosen.
///
/// @param overview the charts
/// @param customers the rows
/// @param transactions what the customers spend
/// @param quality what is wrong
public record Contents(
    Lazy<OverviewView> overview,
    Lazy<CustomersView> customers,
    Lazy<TransactionsView> transactions,
    Lazy<QualityView> quality) {
  /// From what makes each of them, on the JavaFX thread.
  public Contents(
      Supplier<OverviewView> overview,
      Supplier<CustomersView> customers,
      Supplier<TransactionsView> transactions,
      Supplier<QualityView> quality) {
    this(
        new Lazy<>(overview), new Lazy<>(customers), new Lazy<>(transactions), new Lazy<>(quality));
  }

  /// One of them, by its place among the tabs, from 0.
  Lazy<? extends ContentPane> pane(int index) {
    return panes().get(index);
  }

  /// All of them, in the order of the tabs.
  List<Lazy<? extends ContentPane>> panes() {
    return List.of(overview, customers, transactions, quality);
  }
}
