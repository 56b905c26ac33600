package io.cardfolio.ui.customers;

import io.cardfolio.model.Condition;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerFilter;
import io.cardfolio.model.PortfolioSpec;
import java.util.EnumMap;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/// What is typed and chosen in the search field and the filter row, and what it means.
final class FilterModel {
  private final StringProperty search = new SimpleStringProperty("");
  private final ObservableMap<CustomerColumn, String> typed =
      FXCollections.observableMap(new EnumMap<>(CustomerColumn.class));
  private final ReadOnlyObjectWrapper<CustomerFilter> filter =
      new ReadOnlyObjectWrapper<>(CustomerFilter.NONE);

  FilterModel() {
    search.subscribe(_ -> read());
  }

  /// The text of the search field.
  StringProperty searchProperty() {
    return search;
  }

  /// What the columns are filtered by, as it was typed; nothing for columns that are not.
  ObservableMap<CustomerColumn, String> typed() {
    return typed;
  }

  /// What is looked for.
  ReadOnlyObjectProperty<CustomerFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /// Filters a column.
  ///
  /// @param text what was typed or chosen; blank for no filter
  void type(CustomerColumn column, String text) {
    if (text.isBlank()) {
      typed.remove(column);
    } else {
      typed.put(column, text);
    }
    read();
  }

  /// Filters no column any more.
  void clear() {
    typed.clear();
    read();
  }

  /// Drops what can no longer be chosen.
  void show(PortfolioSpec spec) {
    boolean dropped =
        typed
            .entrySet()
            .removeIf(entry ->
                FilterKind.of(entry.getKey()) == FilterKind.CHOICE
                    && !FilterKind.choices(entry.getKey(), spec).contains(entry.getValue()));
    if (dropped) {
      read();
    }
  }

  /// The first column whose text cannot be read, which filters nothing.
  Optional<CustomerColumn> unreadable() {
    return typed.keySet().stream().filter(this::isUnreadable).findFirst();
  }

  /// Whether the text of a column cannot be read.
  boolean isUnreadable(CustomerColumn column) {
    return typed.containsKey(column) && condition(column).isEmpty();
  }

  private Optional<Condition> condition(CustomerColumn column) {
    return FilterKind.of(column).condition(typed.get(column));
  }

  private void read() {
    CustomerFilter read = CustomerFilter.NONE.withSearch(search.get());
    for (CustomerColumn column : typed.keySet()) {
      read = read.with(column, condition(column));
    }
    filter.set(read);
  }
}
