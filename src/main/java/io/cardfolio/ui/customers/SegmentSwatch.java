package io.cardfolio.ui.customers;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.ui.dataset.ShownDataset;
import java.util.List;
import javafx.scene.layout.Region;

/// A square in the colour of a customer's segment, as the settings list them.
final class SegmentSwatch extends Region {
  SegmentSwatch() {
    getStyleClass().add("swatch");
  }

  /// Takes the colour.
  ///
  /// @return whether the settings know the segment; there is no colour for others
  boolean show(CustomerText customer, CustomersModel model) {
    getStyleClass().removeIf(name -> name.startsWith("segment-"));
    List<String> names =
        model
            .datasetProperty()
            .get()
            .map(ShownDataset::spec)
            .map(PortfolioSpec::segments)
            .orElse(List.of())
            .stream()
            .map(Segment::name)
            .toList();
    int index = names.indexOf(customer.text(CustomerColumn.CUSTOMER_SEGMENT));
    if (index >= 0) {
      getStyleClass().add("segment-" + index);
    }
    return index >= 0;
  }
}
