package io.cardfolio.ui.customers;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.ui.control.Icons;
import io.cardfolio.ui.rows.RowWindow;
import io.cardfolio.ui.text.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The drawer beside the table: the current customer by himself, and the way to his neighbours.
final class CustomerDetails {
  /// In percent: a home and an opening day take more room than an age.
  private static final List<Double> FACT_WIDTHS = List.of(28.0, 38.0, 34.0);

  private final CustomersModel model;
  private final Texts texts;
  private final Label title = label("details-title", "card-title");
  private final Label name = label("details-name", "dialog-title");
  private final Label id = label("details-id", "muted");
  private final Label segment = label("details-segment", "details-value");
  private final Label email = label("details-email", "muted");
  private final SegmentSwatch swatch = new SegmentSwatch();
  private final GridPane facts = new GridPane();
  private final Button previous;
  private final Button next;
  private final VBox region;

  /// A drawer over the model's current row.
  ///
  /// @param copy copies the customer
  /// @param spending what he spends
  CustomerDetails(CustomersModel model, Texts texts, Runnable copy, SpendingPart spending) {
    this.model = model;
    this.texts = texts;
    previous =
        Icons.button(
            "details-previous",
            MaterialDesignA.ARROW_UP,
            texts.of("customers.previous"),
            () -> model.window().moveBy(-1));
    next =
        Icons.button(
            "details-next",
            MaterialDesignA.ARROW_DOWN,
            texts.of("customers.next"),
            () -> model.window().moveBy(1));
    Button copyButton =
        Icons.button(
            "details-copy",
            MaterialDesignC.CONTENT_COPY,
            texts.of("customers.copy-customer"),
            copy);
    Button close =
        Icons.button(
            "details-close",
            MaterialDesignC.CLOSE,
            texts.of("customers.close"),
            () -> model.drawerOpenProperty().set(false));
    HBox head = new HBox(title, space(), previous, next, copyButton, close);
    head.getStyleClass().add("details-head");
    facts.getStyleClass().add("details-facts");
    for (double percent : FACT_WIDTHS) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      facts.getColumnConstraints().add(column);
    }
    VBox body = new VBox(line(name, id), line(segment, email), facts);
    body.getStyleClass().add("details-body");
    ScrollPane scroll = new ScrollPane(new VBox(body, spending));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    region = new VBox(head, scroll);
    region.setId("details");
    region.getStyleClass().add("details");
    model.currentProperty().subscribe(current -> current.ifPresent(this::show));
    model.currentProperty().subscribe(current -> body.setVisible(current.isPresent()));
    model.window().sizeProperty().subscribe(this::enableArrows);
    model.window().currentProperty().subscribe(this::enableArrows);
  }

  Region region() {
    return region;
  }

  private void show(NumberedRow row) {
    CustomerText customer = row.customer();
    title.setText(texts.of("customers.customer", texts.figures().count(row.number())));
    name.setText(
        customer.text(CustomerColumn.FIRST_NAME) + " " + customer.text(CustomerColumn.LAST_NAME));
    id.setText(customer.text(CustomerColumn.CUSTOMER_ID));
    email.setText(customer.text(CustomerColumn.EMAIL));
    String decline = customer.text(CustomerColumn.DECLINE_TYPE);
    segment.setText(
        customer.text(CustomerColumn.CUSTOMER_SEGMENT) + (decline.isEmpty() ? "" : ", " + decline));
    segment.setGraphic(swatch.show(customer, model) ? swatch : null);
    facts.getChildren().clear();
    add("customers.age", customer.text(CustomerColumn.AGE));
    add("customers.home", home(customer));
    add("customers.employment", customer.text(CustomerColumn.EMPLOYMENT_STATUS));
    add("customers.card", customer.text(CustomerColumn.CARD_TYPE));
    add("customers.credit-limit", creditLimit(customer));
    add("customers.opened", opened(customer));
  }

  private void enableArrows() {
    RowWindow window = model.window();
    previous.setDisable(window.current() <= 1);
    next.setDisable(window.current() >= window.size());
  }

  private void add(String key, String value) {
    int place = facts.getChildren().size();
    Label caption = label("", "caption");
    caption.setText(texts.of(key));
    Label text = label(key.replace('.', '-'), "details-value");
    text.setWrapText(true);
    text.setText(value.isBlank() ? texts.of("customers.nothing") : value);
    facts.add(new VBox(caption, text), place % FACT_WIDTHS.size(), place / FACT_WIDTHS.size());
  }

  private static String home(CustomerText customer) {
    String city = customer.text(CustomerColumn.CITY);
    String state = customer.text(CustomerColumn.STATE);
    return city.isEmpty() || state.isEmpty() ? city + state : city + ", " + state;
  }

  private String creditLimit(CustomerText customer) {
    return customer.creditLimit() == CustomerText.NOT_A_NUMBER
        ? customer.text(CustomerColumn.CREDIT_LIMIT)
        : texts.figures().dollars(customer.creditLimit());
  }

  private String opened(CustomerText customer) {
    return customer.openDay() == CustomerText.NOT_A_DATE
        ? customer.text(CustomerColumn.ACCOUNT_OPEN_DATE)
        : texts.figures().day(LocalDate.ofEpochDay(customer.openDay()));
  }

  private static HBox line(Label left, Label right) {
    right.setMinWidth(0);
    HBox line = new HBox(left, space(), right);
    line.getStyleClass().add("details-line");
    line.setAlignment(Pos.BASELINE_LEFT);
    return line;
  }

  private static Node space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  private static Label label(String id, String styleClass) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
