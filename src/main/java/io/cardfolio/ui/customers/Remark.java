package io.cardfolio.ui.customers;

import io.cardfolio.job.search.FoundRows;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;

/// What is said of the listed rows: where they come from, or how many match.
final class Remark {
  private final CustomersModel model;
  private final Texts texts;

  private Remark(CustomersModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  /// A sentence about what the model lists; empty before there is a dataset.
  static String of(CustomersModel model, Texts texts) {
    Remark remark = new Remark(model, texts);
    return model.datasetProperty().get().map(remark::of).orElse("");
  }

  private String of(ShownDataset shown) {
    return model.listingProperty().get() instanceof Listing.Matches(FoundRows found)
        ? matches(found, shown)
        : source(shown);
  }

  private String source(ShownDataset shown) {
    long atHand = shown.rows().size();
    long all = shown.outcome().summary().customers();
    if (atHand < all && shown.file().isPresent()) {
      return texts.of("customers.first-rows", count(atHand), count(all));
    }
    return shown
        .file()
        .map(file -> texts.of("customers.from-file", file.getFileName()))
        .orElse(texts.of("customers.computed"));
  }

  private String matches(FoundRows found, ShownDataset shown) {
    long matches = found.count();
    String rows = count(shown.rows().size());
    return switch (model.stateProperty().get()) {
      case NONE -> "";
      case RUNNING -> texts.count("customers.so-far", matches);
      case FAILED -> texts.of("customers.failed");
      case CANCELLED -> texts.count("customers.cancelled", matches);
      case DONE ->
          matches > found.kept()
              ? texts.of("customers.too-many", count(matches), rows, count(found.kept()))
              : texts.count("customers.match", matches, rows);
    };
  }

  private String count(long number) {
    return texts.figures().count(number);
  }
}
