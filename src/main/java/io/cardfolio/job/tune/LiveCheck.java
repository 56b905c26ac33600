package io.cardfolio.job.tune;

import io.cardfolio.job.CustomerJob;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.check.JudgedPieces;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.validate.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// Checks the customers of settings that are on the move, again and again.
///
/// A customer is a pure function of settings and row. So where only shares, cards, limits or
/// declines have changed since all customers were made and found right, names, addresses, ages and
/// places are those that were found right, and unique, then: [Recheck] makes the rest anew. What
/// comes out is what a [CustomerJob] finds, to the last figure.
///
/// Safe for use by several threads.
public final class LiveCheck {
  /// What few rows may break although each of them is right.
  private static final Set<Rule> BY_CHANCE = Set.of(Rule.SEGMENT_SHARE);

  private final int threads;
  private final AtomicReference<Optional<Checked>> last = new AtomicReference<>(Optional.empty());

  /// A check that knows of no customers yet.
  ///
  /// @param threads how many threads make customers, at least 1
  public LiveCheck(int threads) {
    this.threads = threads;
  }

  /// What a recheck does not make anew, and what places the pieces of records depend on.
  private record Unmoved(
      long seed,
      LocalDate asOf,
      Range ages,
      String nameLocale,
      List<String> segments,
      List<Range> tenures) {
    static Unmoved of(PortfolioSpec spec) {
      return new Unmoved(
          spec.seed(),
          spec.asOf(),
          spec.ages(),
          spec.nameLocale(),
          spec.segments().stream().map(Segment::name).toList(),
          spec.segments().stream().map(Segment::tenure).toList());
    }
  }

  /// Customers that were all made and found right.
  ///
  /// @param customers how many
  private record Checked(Unmoved unmoved, long customers, JudgedPieces pieces) {}

  /// What came out.
  ///
  /// @param again whether names, addresses, ages and places were carried over
  public record Found(CustomerOutcome outcome, boolean again) {}

  /// Makes and checks all of the customers and keeps none.
  ///
  /// @param portfolio with the same pools of names and places each time
  /// @throws JobCancelledException if `progress` stops it
  public CustomerOutcome check(Portfolio portfolio, Progress progress) {
    CustomerJob.Learnt learnt =
        new CustomerJob(portfolio, threads).learn((done, total, _) -> progress.goOn(done, total));
    if (isClean(portfolio.spec())
        && BY_CHANCE.containsAll(learnt.outcome().report().counts().keySet())) {
      last.set(
          Optional.of(
              new Checked(Unmoved.of(portfolio.spec()), portfolio.size(), learnt.pieces())));
    }
    return learnt.outcome();
  }

  /// Makes and checks the customers and keeps none, and carries over what cannot have changed since
  /// all of as many were found right.
  ///
  /// @param portfolio with the same pools of names and places each time
  /// @throws JobCancelledException if `progress` stops it
  public Found checkAgain(Portfolio portfolio, Progress progress) {
    PortfolioSpec spec = portfolio.spec();
    Unmoved unmoved = Unmoved.of(spec);
    return last.get()
        .filter(_ -> isClean(spec))
        .filter(it -> it.unmoved.equals(unmoved) && it.customers >= spec.customers())
        .flatMap(it -> new Recheck(portfolio, it.pieces, threads).check(progress))
        .map(outcome -> new Found(outcome, true))
        .orElseGet(() -> new Found(check(portfolio, progress), false));
  }

  private static boolean isClean(PortfolioSpec spec) {
    return spec.defects().ofCustomers().isOff();
  }
}
