package io.cardfolio.validate.plain;

import io.cardfolio.model.Channel;
import io.cardfolio.model.Labelled;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.TransactionStatus;
import java.util.Arrays;
import java.util.function.Function;

/// The words that a plain transaction may hold, laid out for [PlainTransactions]. Does not change,
/// so threads share one.
public final class TransactionWords {
  final Words categories;
  final Words channels;
  final Words statuses;

  /// The words of files.
  ///
  /// @param field encodes the text of a field, as in the files that are read
  public TransactionWords(Function<String, byte[]> field) {
    categories = words(MerchantCategory.values(), field, PlainCustomerRules.SEPARATOR);
    channels = words(Channel.values(), field, PlainCustomerRules.SEPARATOR);
    statuses = words(TransactionStatus.values(), field, PlainCustomerRules.END);
  }

  private static Words words(Labelled[] values, Function<String, byte[]> field, byte end) {
    return new Words(Arrays.stream(values).map(Labelled::label).toList(), field, end);
  }
}
