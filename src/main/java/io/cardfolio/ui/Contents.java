package io.cardfolio.ui;

import java.util.List;

/// What stands in the tabs of the window.
///
/// @param overview the charts
/// @param customers the rows
/// @param transactions what the customers spend
/// @param quality what is wrong
public record Contents(
    OverviewView overview,
    CustomersView customers,
    TransactionsView transactions,
    QualityView quality) {
  /// One of them, by its place among the tabs, from 0.
  ContentPane pane(int index) {
    return panes().get(index);
  }

  /// All of them, in the order of the tabs.
  List<ContentPane> panes() {
    return List.of(overview, customers, transactions, quality);
  }
}
