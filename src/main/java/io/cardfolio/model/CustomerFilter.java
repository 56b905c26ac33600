package io.cardfolio.model;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which customers somebody looks for: those that meet every condition and the search.
///
/// @param conditions what is asked of columns
/// @param search what the name (first and last, with a space between them), the ID or the e-mail
///   address contains, however it is cased; empty for anything. `CUST` and digits, or eight digits,
///   are an ID or its start, and looked for in no name or address
public record CustomerFilter(Map<CustomerColumn, Condition> conditions, String search) {
  private static final String ID_PREFIX = Customer.ID_PREFIX.toLowerCase(Locale.ROOT);
  private static final Pattern DIGITS_OF_AN_ID =
      Pattern.compile("[0-9]{" + Customer.ID_DIGITS + "}");
  private static final Pattern START_OF_AN_ID =
      Pattern.compile(ID_PREFIX + "[0-9]{1," + Customer.ID_DIGITS + "}");

  /// The filter that lets all customers pass.
  public static final CustomerFilter NONE = new CustomerFilter(Map.of(), "");

  /// A filter whose search is stripped and in lower case, an ID being whole.
  public CustomerFilter {
    conditions = Map.copyOf(conditions);
    search = search.strip().toLowerCase(Locale.ROOT);
    if (DIGITS_OF_AN_ID.matcher(search).matches()) {
      search = ID_PREFIX + search;
    }
  }

  /// Whether all customers pass.
  public boolean isEmpty() {
    return conditions.isEmpty() && search.isEmpty();
  }

  /// This filter with another search.
  public CustomerFilter withSearch(String text) {
    return new CustomerFilter(conditions, text);
  }

  /// This filter with another condition for a column; empty for none.
  public CustomerFilter with(CustomerColumn column, Optional<Condition> condition) {
    Map<CustomerColumn, Condition> changed = new EnumMap<>(CustomerColumn.class);
    changed.putAll(conditions);
    condition.ifPresentOrElse(it -> changed.put(column, it), () -> changed.remove(column));
    return new CustomerFilter(changed, search);
  }

  /// Whether a customer passes.
  public boolean test(CustomerText customer) {
    return conditions.entrySet().stream()
            .allMatch(entry -> entry.getValue().holds(customer.text(entry.getKey())))
        && (search.isEmpty() || mentions(customer));
  }

  /// Whether the search is for an ID or its start.
  public boolean searchesId() {
    return START_OF_AN_ID.matcher(search).matches();
  }

  private boolean mentions(CustomerText customer) {
    boolean id = mentions(customer.text(CustomerColumn.CUSTOMER_ID));
    return id || !searchesId() && mentionsNameOrAddress(customer);
  }

  private boolean mentionsNameOrAddress(CustomerText customer) {
    String name =
        customer.text(CustomerColumn.FIRST_NAME) + " " + customer.text(CustomerColumn.LAST_NAME);
    return mentions(name) || mentions(customer.text(CustomerColumn.EMAIL));
  }

  private boolean mentions(String text) {
    return text.toLowerCase(Locale.ROOT).contains(search);
  }
}
