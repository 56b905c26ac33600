package io.cardfolio.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Activity;
import io.cardfolio.model.CategoryMix;
import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.DeclineCurve;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Season;
import io.cardfolio.model.Segment;
import io.cardfolio.model.TransactionSettings;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What two settings differ in, in words.
class ComparisonTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(3_000);
  private static final Texts TEXTS = Texts.english();

  @Test
  void theSameSettingsHaveNoChanges() {
    assertThat(changes(SPEC)).isEmpty();
  }

  @Test
  void everySettingThatDiffersIsSaidWithBothItsValues() {
    PortfolioSpec changed =
        SPEC.withSeed(43)
            .withCustomers(4_000)
            .withAsOf(LocalDate.of(2026, 1, 31))
            .withAges(new Range(30, 60))
            .withCreditLimits(new CreditLimits(1_000, 9_000, 500))
            .withTolerance(Percent.of(2.5))
            .withDefects(DefectKind.BAD_EMAIL, Percent.of(1.5))
            .withDefects(DefectKind.MISSING, Percent.of(2));
    assertThat(changes(changed))
        .containsExactly(
            new SettingChange("Customers", "3,000", "4,000"),
            new SettingChange("Seed", "42", "43"),
            new SettingChange("As of", "Dec 31, 2025", "Jan 31, 2026"),
            new SettingChange(
                "Credit limits",
                "$5,000 – $50,000, steps of $1,000",
                "$1,000 – $9,000, steps of $500"),
            new SettingChange("Ages", "22 – 75", "30 – 60"),
            new SettingChange("Tolerance", "5%", "2.5%"),
            new SettingChange("Data defects", "–", "missing 2%, bad-email 1.5%"));
  }

  @Test
  void segmentsAreHeldAgainstEachOtherByTheirNames() {
    List<Segment> segments = SPEC.segments();
    PortfolioSpec changed =
        SPEC.withSegments(
            List.of(
                segments.get(1).withShare(Percent.of(55)),
                segments.get(0).withGradualDecline(Optional.of(Percent.of(70))),
                segments.get(2).withName("Thrifty"),
                segments.get(4)));
    assertThat(changes(changed))
        .containsExactly(
            new SettingChange("High-Value Travelers: Gradual decline", "–", "70%"),
            new SettingChange("Stable Mid-Spenders: Share", "40%", "55%"),
            new SettingChange("Budget-Conscious", "25%", "–"),
            new SettingChange("Declining", "10%", "–"),
            new SettingChange("Thrifty", "–", "25%"));
  }

  @Test
  void whatDiffersInTheTransactionsIsSaidPartByPart() {
    Segment last = SPEC.segments().getLast();
    Activity activity =
        last.activity()
            .withTransactions(new Range(5, 9))
            .withDecline(last.activity().decline().withSuddenFrom(3))
            .withCategories(CategoryMix.NECESSITIES);
    PortfolioSpec changed =
        SPEC.withSegment(SPEC.segments().size() - 1, last.withActivity(activity))
            .withTransactions(
                SPEC.transactions()
                    .withMonths(24)
                    .withSeason(SPEC.transactions().season().withJanuary(Percent.of(-9))));
    assertThat(changes(changed))
        .containsExactly(
            new SettingChange("New & Growing: Card use: Transactions", "25 – 50", "5 – 9"),
            new SettingChange("New & Growing: Card use: Decline: Sudden from month", "16", "3"),
            new SettingChange(
                "New & Growing: Card use: Categories",
                "Travel 4, Dining 20, Grocery 26, Gas 12, Utilities 100, Retail 22, Entertainment"
                    + " 10, Healthcare 6",
                "Grocery 65, Gas 35, Utilities 100"),
            new SettingChange("Transactions: Months", "18", "24"),
            new SettingChange("Transactions: Season: January", "-6%", "-9%"));
  }

  @Test
  void everySettingHasAWordInBothLanguages() {
    for (Texts texts : List.of(TEXTS, new Texts(Locale.of("es")))) {
      Stream.of(
              PortfolioSpec.class,
              Segment.class,
              Activity.class,
              DeclineCurve.class,
              TransactionSettings.class,
              Season.class)
          .flatMap(type -> Stream.of(type.getRecordComponents()))
          .map(RecordComponent::getName)
          .filter(name -> !name.equals("segments"))
          .map(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
          .forEach(name -> assertThat(texts.of("compare.setting-" + name)).isNotBlank());
    }
  }

  @Test
  void figuresStandBesideEachOtherWithTheirDifference() {
    ShownDataset pinned = dataset(SPEC);
    ShownDataset now = dataset(SPEC.withCustomers(4_000));
    Comparison comparison = Comparison.of(pinned, now, TEXTS);
    assertThat(comparison.figures())
        .extracting(FigureChange::name)
        .containsExactly(
            "Customers",
            "Average credit limit",
            "Average age",
            "Premium cards",
            "High-Value Travelers",
            "Stable Mid-Spenders",
            "Budget-Conscious",
            "Declining",
            "New & Growing");
    assertThat(comparison.figures().getFirst())
        .isEqualTo(new FigureChange("Customers", "3,000", "4,000", "+1,000"));
    assertThat(comparison.figures().get(4).difference()).matches("[+-±][0-9.]+ pp");
  }

  @Test
  void everyColumnThatIsCountedIsTested() {
    ShownDataset pinned = dataset(SPEC);
    PortfolioSpec shifted =
        SPEC.withSegment(0, SPEC.segments().get(0).withShare(Percent.of(35)))
            .withSegment(1, SPEC.segments().get(1).withShare(Percent.of(20)));
    List<ColumnTest> same = Comparison.of(pinned, pinned, TEXTS).tests();
    assertThat(same)
        .extracting(ColumnTest::column)
        .containsExactly(
            CustomerColumn.CUSTOMER_SEGMENT,
            CustomerColumn.CARD_TYPE,
            CustomerColumn.EMPLOYMENT_STATUS,
            CustomerColumn.DECLINE_TYPE,
            CustomerColumn.STATE,
            CustomerColumn.AGE,
            CustomerColumn.CREDIT_LIMIT,
            CustomerColumn.ACCOUNT_OPEN_DATE);
    assertThat(same).allSatisfy(test -> assertThat(test.pValue()).isGreaterThan(0.999));
    List<ColumnTest> other = Comparison.of(pinned, dataset(shifted), TEXTS).tests();
    assertThat(other.get(0).pValue()).isLessThan(1e-9);
    assertThat(other.get(5).pValue()).isEqualTo(1);
    TestWords words = new TestWords(TEXTS);
    assertThat(words.pValue(other.get(0))).isEqualTo("p < 0.0001");
    assertThat(words.statistic(other.get(0))).endsWith(", 4 degrees of freedom");
    assertThat(words.statistic(other.get(5))).isEqualTo("Kolmogorov-Smirnov distance 0.0000");
    assertThat(words.statistic(other.get(7))).endsWith(", by month");
  }

  @Test
  void differencesAlwaysHaveTheirSign() {
    Differences differences = new Differences(TEXTS);
    assertThat(differences.count(10, 1_010)).isEqualTo("+1,000");
    assertThat(differences.count(1_010, 10)).isEqualTo("-1,000");
    assertThat(differences.count(7, 7)).isEqualTo("±0");
    assertThat(differences.dollars(27_700.5, 27_388.1)).isEqualTo("-$312.40");
    assertThat(differences.dollars(1, 1.001)).isEqualTo("±$0.00");
    assertThat(differences.points(0.15, 0.1534, 2)).isEqualTo("+0.34 pp");
    assertThat(differences.decimal(48.401, 48.4, 1)).isEqualTo("±0.0");
  }

  private static List<SettingChange> changes(PortfolioSpec changed) {
    return new SettingChanges(TEXTS).of(SPEC, changed);
  }

  private static ShownDataset dataset(PortfolioSpec spec) {
    return Datasets.of(spec, Datasets.report(spec.customers(), List.of()));
  }
}
