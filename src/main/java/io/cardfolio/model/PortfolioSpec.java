package io.cardfolio.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// The settings of a portfolio: all that its customers and their transactions depend on, with the
/// row number.
///
/// A spec may hold illegal values, so that a form can show them; `SpecRules` in `validate` tells
/// which, and only legal settings generate.
///
/// @param customers how many customers, 0 to [#MAX_CUSTOMERS]
/// @param seed any number; another seed gives other customers
/// @param asOf the day on which the data is true; no code of the generator reads a clock
/// @param segments the groups of customers, 1 to [#MAX_SEGMENTS], whose shares add up to 100%
/// @param creditLimits the credit limits of all segments that have no range of their own
/// @param ages the customers' ages on the as-of date, in years
/// @param nameLocale whose names the customers have, as a language tag such as `en-US`
/// @param tolerance by how much a segment's actual share may miss its target without a warning, in
///   percentage points
/// @param defects what is made wrong on purpose, and how often
/// @param transactions what the transactions of all segments have in common
/// @param sharesLinked whether a share that is changed by hand is taken from the others
public record PortfolioSpec(
    long customers,
    long seed,
    LocalDate asOf,
    List<Segment> segments,
    CreditLimits creditLimits,
    Range ages,
    String nameLocale,
    Percent tolerance,
    DefectRates defects,
    TransactionSettings transactions,
    boolean sharesLinked) {
  /// The most customers a portfolio may have: the last ID has eight nines.
  public static final long MAX_CUSTOMERS = 99_999_999;

  /// The most segments a portfolio may have.
  public static final int MAX_SEGMENTS = 12;

  /// The age from which people may hold an account, in years.
  public static final int ADULT = 18;

  /// The locale whose names come from Cardfolio's own weighted United States tables.
  public static final String US_NAMES = "en-US";

  /// Settings with every part given.
  public PortfolioSpec {
    Objects.requireNonNull(asOf, "asOf");
    segments = List.copyOf(segments);
    Objects.requireNonNull(creditLimits, "creditLimits");
    Objects.requireNonNull(ages, "ages");
    Objects.requireNonNull(nameLocale, "nameLocale");
    Objects.requireNonNull(tolerance, "tolerance");
    Objects.requireNonNull(defects, "defects");
    Objects.requireNonNull(transactions, "transactions");
  }

  /// Settings without defects, with the usual transactions.
  public PortfolioSpec(
      long customers,
      long seed,
      LocalDate asOf,
      List<Segment> segments,
      CreditLimits creditLimits,
      Range ages,
      String nameLocale,
      Percent tolerance) {
    this(
        customers,
        seed,
        asOf,
        segments,
        creditLimits,
        ages,
        nameLocale,
        tolerance,
        DefectRates.NONE,
        TransactionSettings.USUAL,
        true);
  }

  /// The default settings: 50,000 customers in five segments, seed 42, as of the end of 2025.
  public static PortfolioSpec defaults() {
    return new PortfolioSpec(
        50_000,
        42,
        LocalDate.of(2025, 12, 31),
        List.of(
            Segment.of("High-Value Travelers", Percent.of(15))
                .withMonthlySpend(new Range(2_000, 8_000))
                .withPremium(Percent.of(30))
                .withActivity(
                    Activity.USUAL
                        .withTransactions(new Range(40, 80))
                        .withCategories(CategoryMix.TRAVELLERS)),
            Segment.of("Stable Mid-Spenders", Percent.of(40))
                .withMonthlySpend(new Range(800, 2_500)),
            Segment.of("Budget-Conscious", Percent.of(25))
                .withMonthlySpend(new Range(200, 800))
                .withActivity(
                    Activity.USUAL
                        .withTransactions(new Range(15, 30))
                        .withCategories(CategoryMix.NECESSITIES)),
            Segment.of("Declining", Percent.of(10))
                .withMonthlySpend(new Range(500, 2_000))
                .withGradualDecline(Optional.of(Percent.of(70))),
            Segment.of("New & Growing", Percent.of(10))
                .withMonthlySpend(new Range(300, 1_200))
                .withTenure(new Range(1, 18))
                .withActivity(
                    Activity.USUAL.withTransactions(new Range(25, 50)).withGrowth(Percent.of(5)))),
        new CreditLimits(5_000, 50_000, 1_000),
        new Range(22, 75),
        US_NAMES,
        Percent.of(5));
  }

  /// The credit limits that customers of `segment` may have, in dollars.
  public Range creditLimitsOf(Segment segment) {
    return segment.creditLimits().orElse(creditLimits.range());
  }

  /// These settings for another number of customers.
  public PortfolioSpec withCustomers(long count) {
    return with(parts -> parts.customers = count);
  }

  /// These settings with another seed.
  public PortfolioSpec withSeed(long newSeed) {
    return with(parts -> parts.seed = newSeed);
  }

  /// These settings as of another day.
  public PortfolioSpec withAsOf(LocalDate day) {
    return with(parts -> parts.asOf = day);
  }

  /// These settings with other segments.
  public PortfolioSpec withSegments(List<Segment> newSegments) {
    return with(parts -> parts.segments = newSegments);
  }

  /// These settings with the segment at `index`, counted from 0, replaced.
  public PortfolioSpec withSegment(int index, Segment segment) {
    return withSegments(
        IntStream.range(0, segments.size())
            .mapToObj(i -> i == index ? segment : segments.get(i))
            .toList());
  }

  /// These settings with other credit limits.
  public PortfolioSpec withCreditLimits(CreditLimits limits) {
    return with(parts -> parts.creditLimits = limits);
  }

  /// These settings with other ages, in years.
  public PortfolioSpec withAges(Range years) {
    return with(parts -> parts.ages = years);
  }

  /// These settings with names of another locale.
  public PortfolioSpec withNameLocale(String languageTag) {
    return with(parts -> parts.nameLocale = languageTag);
  }

  /// These settings with another tolerance, in percentage points.
  public PortfolioSpec withTolerance(Percent points) {
    return with(parts -> parts.tolerance = points);
  }

  /// These settings with other defects.
  public PortfolioSpec withDefects(DefectRates rates) {
    return with(parts -> parts.defects = rates);
  }

  /// These settings with defects of a kind planted at another rate.
  ///
  /// @param rate the percentage of the customers, or of the transactions, that can have it; 0% for
  ///   none
  public PortfolioSpec withDefects(DefectKind kind, Percent rate) {
    return withDefects(defects.with(kind, rate));
  }

  /// These settings with other transactions.
  public PortfolioSpec withTransactions(TransactionSettings settings) {
    return with(parts -> parts.transactions = settings);
  }

  /// These settings with their shares linked or not.
  public PortfolioSpec withSharesLinked(boolean linked) {
    return with(parts -> parts.sharesLinked = linked);
  }

  private PortfolioSpec with(Consumer<Parts> change) {
    Parts parts = new Parts(this);
    change.accept(parts);
    return parts.spec();
  }

  /// These settings with all that customers, transactions and checks depend on, and nothing else:
  /// settings whose data is equal differ only in how they are drawn and edited.
  public PortfolioSpec asData() {
    return withSegments(segments.stream().map(Segment::asData).toList()).withSharesLinked(true);
  }

  /// The parts of settings, one of which is about to change.
  private static final class Parts {
    private long customers;
    private long seed;
    private LocalDate asOf;
    private List<Segment> segments;
    private CreditLimits creditLimits;
    private Range ages;
    private String nameLocale;
    private Percent tolerance;
    private DefectRates defects;
    private TransactionSettings transactions;
    private boolean sharesLinked;

    Parts(PortfolioSpec spec) {
      customers = spec.customers;
      seed = spec.seed;
      asOf = spec.asOf;
      segments = spec.segments;
      creditLimits = spec.creditLimits;
      ages = spec.ages;
      nameLocale = spec.nameLocale;
      tolerance = spec.tolerance;
      defects = spec.defects;
      transactions = spec.transactions;
      sharesLinked = spec.sharesLinked;
    }

    PortfolioSpec spec() {
      return new PortfolioSpec(
          customers,
          seed,
          asOf,
          segments,
          creditLimits,
          ages,
          nameLocale,
          tolerance,
          defects,
          transactions,
          sharesLinked);
    }
  }
}
