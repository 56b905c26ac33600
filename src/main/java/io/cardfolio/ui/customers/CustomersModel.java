package io.cardfolio.ui.customers;

import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.search.FoundRows;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerFilter;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.dataset.TransactionSource;
import io.cardfolio.ui.rows.RowWindow;
import io.cardfolio.ui.rows.RowsAsCsv;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.work.JobRunner;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.LongStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// What the Customers tab knows: which rows are listed, which one is the current one, which columns
/// are shown. All members belong to the JavaFX thread; searches run on the executor.
final class CustomersModel {
  /// The columns that are shown until others are chosen.
  static final Set<CustomerColumn> USUAL_COLUMNS =
      Set.copyOf(
          EnumSet.of(
              CustomerColumn.CUSTOMER_ID,
              CustomerColumn.FIRST_NAME,
              CustomerColumn.LAST_NAME,
              CustomerColumn.EMAIL,
              CustomerColumn.STATE,
              CustomerColumn.CARD_TYPE,
              CustomerColumn.CREDIT_LIMIT,
              CustomerColumn.CUSTOMER_SEGMENT));

  private final Texts texts;
  private final RowWindow window = new RowWindow();
  private final FilterModel filters = new FilterModel();
  private final JobRunner search;
  private final ReadOnlyObjectWrapper<Optional<ShownDataset>> dataset =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Listing> listing =
      new ReadOnlyObjectWrapper<>(new Listing.AllRows(0));
  private final ReadOnlyObjectWrapper<Optional<NumberedRow>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<SearchState> state =
      new ReadOnlyObjectWrapper<>(SearchState.NONE);
  private final ReadOnlyObjectWrapper<Set<CustomerColumn>> columns =
      new ReadOnlyObjectWrapper<>(USUAL_COLUMNS);
  private final BooleanProperty drawerOpen = new SimpleBooleanProperty();
  private final JobRunner lookingUp;
  private final ReadOnlyObjectWrapper<Optional<SpendingOfOne>> spending =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<TransactionSource> source = Optional.empty();

  /// A model of nothing yet.
  ///
  /// @param executor where searches run
  CustomersModel(Texts texts, Executor executor) {
    this.texts = texts;
    search = new JobRunner(executor, new ReadOnlyObjectWrapper<>(texts));
    lookingUp = new JobRunner(executor, new ReadOnlyObjectWrapper<>(texts));
    search.progressProperty().subscribe(_ -> takeMatches());
    filters.filterProperty().subscribe((_, _) -> list());
    window.currentProperty().subscribe(_ -> readCurrent());
    window.sizeProperty().subscribe(_ -> readCurrent());
    current.subscribe(_ -> lookUpSpending());
    drawerOpen.subscribe(_ -> lookUpSpending());
  }

  RowWindow window() {
    return window;
  }

  FilterModel filters() {
    return filters;
  }

  /// The run that looks for matches.
  JobRunner search() {
    return search;
  }

  /// What is shown; empty before the first.
  ReadOnlyObjectProperty<Optional<ShownDataset>> datasetProperty() {
    return dataset.getReadOnlyProperty();
  }

  /// How many rows there are, listed or not.
  long size() {
    return dataset.get().map(shown -> shown.rows().size()).orElse(0L);
  }

  /// The rows that the table goes through.
  ReadOnlyObjectProperty<Listing> listingProperty() {
    return listing.getReadOnlyProperty();
  }

  /// The current row; empty if none is listed.
  ReadOnlyObjectProperty<Optional<NumberedRow>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /// How far the search for matches is.
  ReadOnlyObjectProperty<SearchState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The columns that are shown beside the row number.
  ReadOnlyObjectProperty<Set<CustomerColumn>> columnsProperty() {
    return columns.getReadOnlyProperty();
  }

  /// Whether the current customer is shown by himself.
  BooleanProperty drawerOpenProperty() {
    return drawerOpen;
  }

  /// What the customer in the drawer spends; empty where that is not known, as in a file.
  ReadOnlyObjectProperty<Optional<SpendingOfOne>> spendingProperty() {
    return spending.getReadOnlyProperty();
  }

  /// Shows other rows, listed as those before: filters stay, and so does the place if there are as
  /// many rows.
  void show(ShownDataset shown) {
    dataset.set(Optional.of(shown));
    source = shown.rows().transactions();
    lookUpSpending();
    filters.show(shown.spec());
    if (!filters.filterProperty().get().isEmpty()) {
      look(filters.filterProperty().get());
    } else {
      boolean samePlace = listing.get().equals(new Listing.AllRows(shown.rows().size()));
      listAll(samePlace ? window.current() : 1, samePlace ? window.first() : 1);
    }
  }

  /// Makes a row the current one.
  ///
  /// @return whether it is listed
  boolean goTo(long row) {
    OptionalLong place = listing.get().place(row);
    place.ifPresent(window::moveTo);
    return place.isPresent();
  }

  /// The listed rows from a place on.
  List<NumberedRow> rows(long first, int count) {
    return dataset
        .get()
        .map(shown ->
            LongStream.range(first, first + count)
                .map(listing.get()::row)
                .mapToObj(row -> NumberedRow.of(shown.rows(), row))
                .toList())
        .orElse(List.of());
  }

  /// Shows or hides a column; one always stays.
  void showColumn(CustomerColumn column, boolean shown) {
    EnumSet<CustomerColumn> changed = EnumSet.copyOf(columns.get());
    if (shown) {
      changed.add(column);
    } else if (changed.size() > 1) {
      changed.remove(column);
    }
    columns.set(Set.copyOf(changed));
  }

  /// Shows these columns and no others.
  void showColumns(Set<CustomerColumn> wanted) {
    columns.set(Set.copyOf(wanted));
  }

  /// The selected rows as CSV, in the columns that are shown.
  RowsAsCsv copy(boolean header) {
    List<CustomerColumn> order =
        CustomerColumn.ALL.stream().filter(columns.get()::contains).toList();
    return RowsAsCsv.of(
        window,
        (first, count) ->
            rows(first, count).stream()
                .map(row -> order.stream().map(row.customer()::text).toList())
                .toList(),
        header
            ? Optional.of(order.stream().map(CustomerColumn::header).toList())
            : Optional.empty());
  }

  /// Where the current row is, in words.
  String position() {
    if (listing.get() instanceof Listing.AllRows(long size)) {
      return size == 0
          ? texts.of("customers.no-rows")
          : texts.of("customers.position", count(window.current()), count(size));
    }
    return current
        .get()
        .map(row ->
            texts.of(
                "customers.match-position",
                count(window.current()),
                count(window.size()),
                count(row.number())))
        .orElse(
            texts.of(
                state.get() == SearchState.RUNNING
                    ? "customers.no-match-yet"
                    : "customers.no-match"));
  }

  private void list() {
    if (dataset.get().isEmpty()) {
      return;
    }
    CustomerFilter filter = filters.filterProperty().get();
    if (filter.isEmpty()) {
      search.cancel();
      listAll(current.get().map(NumberedRow::number).orElse(1L), 1);
    } else {
      look(filter);
    }
  }

  private void listAll(long row, long top) {
    state.set(SearchState.NONE);
    list(new Listing.AllRows(dataset.get().orElseThrow().rows().size()));
    window.scrollTo(top);
    window.moveTo(row);
    readCurrent();
  }

  private void look(CustomerFilter filter) {
    ShownDataset shown = dataset.get().orElseThrow();
    FoundRows found = new FoundRows();
    list(new Listing.Matches(found));
    state.set(SearchState.RUNNING);
    search.submit(
        it -> it.of("customers.searching"),
        progress -> {
          shown.rows().find(filter, found, progress);
          return found;
        },
        done -> end(done, SearchState.DONE),
        cause ->
            end(
                found,
                cause instanceof JobCancelledException
                    ? SearchState.CANCELLED
                    : SearchState.FAILED));
  }

  /// Ends a search, unless another listing has taken its place.
  private void end(FoundRows found, SearchState how) {
    if (listing.get().equals(new Listing.Matches(found))) {
      takeMatches();
      state.set(how);
    }
  }

  private void list(Listing rows) {
    listing.set(rows);
    window.reset(rows.size());
  }

  private void takeMatches() {
    if (listing.get() instanceof Listing.Matches matches) {
      window.grow(matches.size());
    }
  }

  private void readCurrent() {
    current.set(
        window.current() <= listing.get().size()
            ? rows(window.current(), 1).stream().findFirst()
            : Optional.empty());
  }

  /// Makes the transactions of the current customer, if anybody sees them. Those of the customer
  /// before stay until then.
  private void lookUpSpending() {
    Optional<Long> row = current.get().map(NumberedRow::number);
    if (source.isEmpty() || row.isEmpty()) {
      lookingUp.cancel();
      spending.set(Optional.empty());
    } else if (drawerOpen.get()) {
      TransactionSource of = source.get();
      long customer = row.get();
      lookingUp.<SpendingOfOne>submitInParts(
          it -> it.of("transactions.looking-up"),
          (_, _) -> new SpendingOfOne(customer, of.spending(customer), of.of(customer)),
          found -> spending.set(Optional.of(found).filter(_ -> source.isPresent())),
          _ -> spending.set(Optional.empty()));
    }
  }

  private String count(long number) {
    return texts.figures().count(number);
  }
}
