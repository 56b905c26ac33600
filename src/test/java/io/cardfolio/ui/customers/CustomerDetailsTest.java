package io.cardfolio.ui.customers;

import static io.cardfolio.model.DeclineType.GRADUAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.job.CustomerSpending;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.TransactionRow;
import io.cardfolio.job.Transactions;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Transaction;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.chart.AxisLabel;
import io.cardfolio.ui.chart.HistogramData;
import io.cardfolio.ui.chart.HistogramSketch;
import io.cardfolio.ui.chart.Ink;
import io.cardfolio.ui.panel.Panel;
import io.cardfolio.ui.work.JobStudio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The drawer beside the rows tells of one customer.
class CustomerDetailsTest {
  private static final PseudoClass PLANTED = PseudoClass.getPseudoClass("planted");

  @RegisterExtension final ShownCustomers tab = new ShownCustomers();

  @Test
  void showsTheCustomerAndHisNeighbours() {
    tab.robot.clickOn("CUST00000004");
    assertThat(Scenes.text(tab.region(), "#details-title")).isEqualTo("Customer 4");
    assertThat(Scenes.text(tab.region(), "#details-id")).isEqualTo("CUST00000004");
    tab.robot.clickOn("#details-next");
    assertThat(Scenes.text(tab.region(), "#details-title")).isEqualTo("Customer 5");
    assertThat(tab.position()).isEqualTo("Row 5 of 99,999,999");
    tab.robot.clickOn("#details-previous").clickOn("#details-previous");
    CustomerText third = Datasets.row(PortfolioSpec.defaults(), 3);
    assertThat(Scenes.text(tab.region(), "#details-email"))
        .isEqualTo(third.text(CustomerColumn.EMAIL));
    assertThat(Scenes.text(tab.region(), "#customers-home"))
        .isEqualTo("Springfield, " + third.text(CustomerColumn.STATE));
    tab.robot.push(KeyCode.ESCAPE);
    assertThat(tab.region().lookup("#details")).isNull();
    tab.robot.interact(() -> tab.pane.goTo(ShownCustomers.MANY)).push(KeyCode.ENTER);
    assertThat(Scenes.text(tab.region(), "#details-title")).isEqualTo("Customer 99,999,999");
    assertThat(Scenes.find(tab.region(), "#details-next").isDisabled()).isTrue();
    tab.robot.clickOn("#details-close");
    assertThat(tab.region().lookup("#details")).isNull();
  }

  @Test
  void showsWhatTheCustomerSpends() {
    PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(500);
    Portfolio portfolio = Portfolio.of(spec);
    Transactions transactions = new Transactions(portfolio);
    long declining =
        LongStream.rangeClosed(1, 500)
            .filter(row -> portfolio.customer(row).declineType().equals(Optional.of(GRADUAL)))
            .findFirst()
            .orElseThrow();
    List<Long> asked = new ArrayList<>();
    tab.robot.interact(() -> {
      tab.pane.setOnShowTransactions(asked::add);
      tab.pane.show(new JobStudio(1, () -> 0).generate(spec, Progress.NONE, _ -> {}));
      tab.pane.goTo(declining);
    });
    tab.robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    Panel panel = (Panel) Scenes.find(tab.region(), "#customer-spend-panel");
    HistogramData bars = ((HistogramSketch) panel.exhibit().sketch()).data();
    CustomerSpending spending = transactions.spending(declining);
    assertThat(bars.counts())
        .containsExactlyElementsOf(
            spending.months().stream().map(month -> Math.round(month.cents() / 100.0)).toList());
    assertThat(bars.marks()).containsExactly(new AxisLabel(11, "Decline starts Jun 2025"));
    assertThat(bars.ink().apply(10)).isEqualTo(Ink.BAR);
    assertThat(bars.ink().apply(11)).isEqualTo(Ink.segment(spending.segment()));

    assertThat(Scenes.find(tab.region(), "#details-as-in-file").isVisible()).isFalse();
    List<Transaction> all = transactions.of(declining);
    Transaction last = all.getLast();
    assertThat(Scenes.text(tab.region(), "#details-all-transactions"))
        .isEqualTo("All " + all.size());
    assertThat(
            tab.region().lookupAll(".recent-line").stream()
                .map(line -> line.lookupAll(".label").stream().map(Labeled.class::cast).toList())
                .map(labels -> labels.getLast().getText()))
        .containsExactlyElementsOf(
            all.reversed().stream().limit(8).map(it -> "$" + it.amount().toPlainString()).toList());
    assertThat(
            tab.region().lookupAll(".recent-line").stream()
                .flatMap(line ->
                    line.lookupAll(".label").stream()
                        .map(Labeled.class::cast)
                        .map(Labeled::getText)))
        .anyMatch(text -> text.startsWith(last.merchantName() + ", " + last.category().label()));
    tab.robot.interact(
        () -> ((Hyperlink) Scenes.find(tab.region(), "#details-all-transactions")).fire());
    assertThat(asked).containsExactly(declining);
  }

  @Test
  void showsTransactionsAsTheyStandInTheFileWithTheirDefectsMarked() {
    DefectRates rates = DefectRates.NONE;
    for (DefectKind kind : DefectKind.TRANSACTIONS) {
      rates = rates.with(kind, Percent.of(60));
    }
    PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(20).withDefects(rates);
    tab.robot.interact(() -> {
      tab.pane.show(new JobStudio(1, () -> 0).generate(spec, Progress.NONE, _ -> {}));
      tab.pane.goTo(1);
    });
    tab.robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    List<TransactionRow> all = Portfolio.of(spec).transactions().rows(1);
    List<TransactionRow> last = all.reversed().subList(0, 8);
    List<List<Label>> lines =
        tab.region().lookupAll(".recent-line").stream()
            .map(line -> line.lookupAll(".label").stream().map(Label.class::cast).toList())
            .toList();
    assertThat(lines).hasSize(8);
    for (int i = 0; i < lines.size(); i++) {
      TransactionRow row = last.get(i);
      List<Label> line = lines.get(i);
      String amount = row.text().text(TransactionColumn.TRANSACTION_AMOUNT);
      assertThat(line.getLast().getText())
          .isEqualTo(amount.startsWith("-") ? "-$" + amount.substring(1) : "$" + amount);
      row.defect(TransactionColumn.CUSTOMER_ID)
          .ifPresent(defect -> assertThat(line.get(1).getText()).contains(defect.planted()));
      assertThat(
              line.stream()
                  .filter(it -> it.getPseudoClassStates().contains(PLANTED))
                  .flatMap(it -> it.getTooltip().getText().lines()))
          .hasSize(row.defects().size())
          .allMatch(it -> it.startsWith("Planted, "));
    }
    assertThat(last).anyMatch(it -> it.defect(TransactionColumn.TRANSACTION_DATE).isPresent());
    assertThat(Scenes.text(tab.region(), "#details-as-in-file"))
        .isEqualTo("As in the file; the months above are without planted defects");
    assertThat(Scenes.find(tab.region(), "#details-as-in-file").isVisible()).isTrue();
  }

  @Test
  void showsNoSpendingOfAFile() {
    tab.robot.clickOn("CUST00000004");
    assertThat(Scenes.find(tab.region(), "#details-spending").isVisible()).isFalse();
  }
}
