package io.cardfolio.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.ui.Scenes;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Customers are found by what a column holds, or any of them.
class CustomerSearchTest {
  @RegisterExtension final ShownCustomers tab = new ShownCustomers();

  @Test
  void aColumnIsFilteredInItsHeader() throws Exception {
    tab.showFew();
    tab.robot.clickOn("#filter-last_name").write("beck");
    tab.await(() -> tab.position().startsWith("Match 1 of "));
    assertThat(lastNames()).containsOnly("Becker");
    assertThat(Scenes.text(tab.region(), "#customers-filters")).isEqualTo("Clear 1 filter");
    choose("#filter-card_type", "Premium");
    tab.await(() -> Scenes.text(tab.region(), "#customers-remark").endsWith("match"));
    assertThat(Scenes.text(tab.region(), "#customers-filters")).isEqualTo("Clear 2 filters");
    tab.robot.clickOn("#customers-filters");
    tab.await(() -> tab.position().endsWith(" of 500"));
    assertThat(((TextField) Scenes.find(tab.region(), "#filter-last_name")).getText()).isEmpty();
    assertThat(((ComboBox<?>) Scenes.find(tab.region(), "#filter-card_type")).getValue())
        .isEqualTo("Any");
  }

  @Test
  void aFilterThatIsNoNumberIsAnsweredByWhatWouldBeRight() {
    tab.showFew();
    tab.robot.clickOn("#filter-credit_limit").write("much");
    assertThat(Scenes.text(tab.region(), "#customers-remark"))
        .isEqualTo(
            "credit_limit filters nothing: \"much\" is not a number; type a whole number such as"
                + " 20000");
    assertThat(tab.position()).isEqualTo("Row 1 of 500");
  }

  @Test
  void theSearchIsClearedByEscape() throws Exception {
    tab.showFew();
    tab.robot.interact(tab.pane::focusSearch).write("CUST00000123");
    tab.await(() -> tab.position().equals("Match 1 of 1, row 123"));
    tab.robot.clickOn("#go-to-row").write("7").push(KeyCode.ENTER);
    assertThat(Scenes.text(tab.region(), "#go-to-row-problem"))
        .isEqualTo("Row 7 does not match: clear the search or the filters to see it");
    tab.robot.interact(tab.pane::focusSearch).push(KeyCode.ESCAPE);
    tab.await(() -> tab.position().equals("Row 123 of 500"));
  }

  @Test
  void aSearchWithoutAMatchSaysSoAtItsEnd() throws Exception {
    tab.showFew();
    tab.robot.interact(tab.pane::focusSearch).write("zzzqqq");
    tab.await(() -> tab.position().equals("No row matches"));
  }

  private void choose(String choice, String value) {
    tab.robot.interact(() -> {
      @SuppressWarnings("unchecked")
      ComboBox<String> box = (ComboBox<String>) Scenes.find(tab.region(), choice);
      box.setValue(value);
    });
  }

  private List<String> lastNames() {
    return Scenes.onFxThread(() ->
        tab.table().getItems().stream()
            .map(row -> row.customer().text(CustomerColumn.LAST_NAME))
            .toList());
  }
}
