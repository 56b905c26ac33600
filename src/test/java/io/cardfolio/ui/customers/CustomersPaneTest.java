package io.cardfolio.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.CutWords;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.Scenes;
import java.util.List;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The Customers tab shows any of a hundred million rows, and goes where its user wants.
class CustomersPaneTest {
  @RegisterExtension final ShownCustomers tab = new ShownCustomers();

  @Test
  void asksForTheRowsInViewAndForNoOther() {
    assertThat(tab.table().getItems()).hasSizeBetween(10, 20);
    assertThat(tab.rows.asked).hasSizeLessThanOrEqualTo(20);
    assertThat(tab.rows.asked).contains(1L, (long) tab.table().getItems().size());
    assertThat(tab.rows.calls).isLessThan(100);
  }

  @Test
  void hasTheRowNumberAndEveryColumn() {
    assertThat(tab.table().getColumns()).hasSize(CustomerColumn.ALL.size() + 1);
    assertThat(tab.table().getColumns().stream().map(TableColumn::getText).skip(1))
        .containsExactlyElementsOf(
            CustomerColumn.ALL.stream().map(CustomerColumn::header).toList());
    assertThat(tab.table().getVisibleLeafColumns().stream().map(TableColumn::getText))
        .containsExactly(
            "Row",
            "customer_id",
            "first_name",
            "last_name",
            "email",
            "state",
            "card_type",
            "credit_limit",
            "customer_segment");
    CustomerText first = Datasets.row(PortfolioSpec.defaults(), 1);
    assertThat(tab.shownTexts())
        .contains("1", first.text(CustomerColumn.EMAIL), first.text(CustomerColumn.STATE));
  }

  @Test
  void goesToTheLastOfManyRows() {
    tab.robot.clickOn("#go-to-row").write("99,999,999").push(KeyCode.ENTER);
    assertThat(tab.position()).isEqualTo("Row 99,999,999 of 99,999,999");
    assertThat(tab.shownTexts()).contains("99,999,999", "CUST99999999");
    assertThat(
            CutWords.visible(
                tab.region(),
                node -> node.getStyleClass().contains("row-number") && CutWords.isCut(node)))
        .isEmpty();
    assertThat(tab.selected()).isEqualTo(ShownCustomers.MANY);
    assertThat(tab.rows.asked).hasSizeLessThan(60);
  }

  @Test
  void saysWhatWouldBeRightForARowThatIsNotThere() {
    for (String wrong : List.of("0", "100000000", "x")) {
      tab.robot.interact(tab.pane::focusGoToRow).write(wrong).push(KeyCode.ENTER);
      assertThat(Scenes.text(tab.region(), "#go-to-row-problem"))
          .isEqualTo("There is no row %s: type 1 to 99,999,999".formatted(wrong));
      assertThat(tab.position()).isEqualTo("Row 1 of 99,999,999");
    }
    tab.robot.interact(tab.pane::focusGoToRow).write("7");
    assertThat(Scenes.text(tab.region(), "#go-to-row-problem")).isEmpty();
  }

  @Test
  void keysMoveThroughTheRows() {
    tab.robot.interact(tab.table()::requestFocus);
    long page = tab.table().getItems().size();
    tab.robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP);
    assertThat(tab.position()).isEqualTo("Row 2 of 99,999,999");
    tab.robot.push(KeyCode.PAGE_DOWN);
    assertThat(tab.selected()).isEqualTo(2 + page);
    tab.robot.push(KeyCode.END);
    assertThat(tab.selected()).isEqualTo(ShownCustomers.MANY);
    tab.robot.push(KeyCode.PAGE_UP);
    assertThat(tab.selected()).isEqualTo(ShownCustomers.MANY - page);
    tab.robot.push(KeyCode.HOME);
    assertThat(tab.selected()).isEqualTo(1);
  }

  @Test
  void buttonsGoToBothEnds() {
    tab.robot.clickOn("#customers-last");
    assertThat(tab.position()).isEqualTo("Row 99,999,999 of 99,999,999");
    tab.robot.clickOn("#customers-first");
    assertThat(tab.position()).isEqualTo("Row 1 of 99,999,999");
  }

  @Test
  void theWheelMovesTheWindow() {
    tab.robot.moveTo("#customers-table").scroll(2, VerticalDirection.DOWN);
    assertThat(tab.shownTexts()).contains("7").doesNotContain("CUST00000001");
    assertThat(tab.position()).isEqualTo("Row 1 of 99,999,999");
  }

  @Test
  void aClickMakesARowTheCurrentOne() {
    tab.robot.clickOn("CUST00000004");
    assertThat(tab.position()).isEqualTo("Row 4 of 99,999,999");
  }

  @Test
  void saysWhenOnlyTheHeadOfAFileIsAtHand() {
    tab.show(Datasets.fromFile(Datasets.clean(500), 200));
    assertThat(Scenes.text(tab.region(), "#customers-remark")).isEqualTo("First 200 of 500 rows");
    assertThat(tab.position()).isEqualTo("Row 1 of 200");
  }

  @Test
  void anotherDatasetOfTheSameSizeKeepsThePlace() {
    tab.robot.interact(() -> tab.pane.goTo(5_000));
    tab.show(Datasets.withRows(Datasets.clean(100), new ShownCustomers.Counting()));
    assertThat(tab.position()).isEqualTo("Row 5,000 of 99,999,999");
    assertThat(tab.shownTexts()).contains("CUST00005000");
  }

  @Test
  void withoutCustomersThereAreNoRows() {
    tab.show(Datasets.clean(0));
    assertThat(tab.position()).isEqualTo("No rows");
    assertThat(tab.table().getItems()).isEmpty();
  }

  @Test
  void selectedRowsAreCopied() {
    tab.robot.interact(() -> tab.pane.goTo(2));
    tab.robot.press(KeyCode.SHIFT).push(KeyCode.DOWN).push(KeyCode.DOWN).release(KeyCode.SHIFT);
    assertThat(tab.table().getSelectionModel().getSelectedIndices()).containsExactly(1, 2, 3);
    tab.robot.push(KeyCode.SHORTCUT, KeyCode.C);
    String plain = clipboard();
    assertThat(plain.lines().map(line -> line.substring(0, 12)))
        .containsExactly("CUST00000002", "CUST00000003", "CUST00000004");
    assertThat(Scenes.text(tab.region(), "#customers-remark")).isEqualTo("Copied 3 rows as CSV");
    tab.robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
    assertThat(clipboard()).startsWith("customer_id,first_name,").endsWith(plain);
  }

  @Test
  void columnsAreChosen() {
    MenuButton columns = (MenuButton) Scenes.find(tab.region(), "#customers-columns");
    assertThat(columns.getText()).isEqualTo("Columns 8 of 13");
    tab.robot.interact(() -> columns.getItems().get(CustomerColumn.AGE.ordinal()).fire());
    tab.robot.interact(() -> columns.getItems().get(CustomerColumn.EMAIL.ordinal()).fire());
    tab.robot.interact(() -> columns.getItems().get(CustomerColumn.CITY.ordinal()).fire());
    assertThat(columns.getText()).isEqualTo("Columns 9 of 13");
    assertThat(tab.table().getVisibleLeafColumns().stream().map(TableColumn::getText))
        .contains("age", "city")
        .doesNotContain("email");
  }

  private static String clipboard() {
    return Scenes.onFxThread(() -> Clipboard.getSystemClipboard().getString());
  }
}
