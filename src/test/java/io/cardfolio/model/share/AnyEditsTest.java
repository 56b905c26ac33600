package io.cardfolio.model.share;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for shares after any edits, in any order.
class AnyEditsTest {
  private static final Percent TENTH = Percent.of(0.1);

  @Property(tries = 500)
  void linkedSharesStayAHundredWithinTheirBounds(
      @ForAll("linked") LinkedShares start, @ForAll("edits") List<Edit> edits) {
    LinkedShares shares = start;
    for (Edit edit : edits) {
      shares = edit.on(shares);
      assertThat(shares.linked()).as("%s after %s", shares, edit).isTrue();
    }
  }

  @Property(tries = 500)
  void lockedSharesStayAndEveryOtherStaysBelowItsMost(
      @ForAll("linked") LinkedShares start, @ForAll("edits") List<Edit> edits) {
    LinkedShares shares = start;
    for (Edit edit : edits) {
      LinkedShares before = shares;
      shares = edit.on(before);
      for (int i = 0; i < shares.shares().size(); i++) {
        int was = edit.placeBefore(i, before);
        if (was < before.shares().size() && before.isLocked(was)) {
          assertThat(shares.percent(i)).as(edit.toString()).isEqualTo(before.percent(was));
        }
        assertThat(shares.percent(i)).isLessThanOrEqualTo(shares.most(i));
      }
    }
  }

  @Property(tries = 500)
  void aChangeIsTakenFromTheOthersInProportion(
      @ForAll("linked") LinkedShares before,
      @ForAll("places") int place,
      @ForAll("percents") Percent to) {
    int index = place % before.shares().size();
    LinkedShares after = before.with(index, to);
    int[] others =
        IntStream.range(0, before.shares().size())
            .filter(i -> i != index && !before.isLocked(i))
            .toArray();
    double sum = IntStream.of(others).mapToDouble(i -> before.percent(i).value()).sum();
    double left = IntStream.of(others).mapToDouble(i -> after.percent(i).value()).sum();
    if (after.equals(before)) {
      return;
    }
    for (int i : others) {
      double part = sum == 0 ? 1.0 / others.length : before.percent(i).value() / sum;
      // A tenth by the largest remainder, and less than a tenth that fits in no tenth.
      assertThat(after.percent(i).value()).isBetween(part * left - 0.2, part * left + 0.2);
    }
  }

  @Property(tries = 500)
  void whereAllIsInTenthsItStaysInTenths(
      @ForAll("linked") LinkedShares start, @ForAll("edits") List<Edit> edits) {
    LinkedShares shares = new LinkedShares(start.shares(), true).scaled().orElseThrow();
    if (!inTenths(shares)) {
      return;
    }
    for (Edit edit : edits) {
      shares = edit.on(shares);
      assertThat(inTenths(shares)).as("%s after %s", shares, edit).isTrue();
    }
  }

  @Property(tries = 500)
  void aDividerMovesNobodyElse(
      @ForAll("any") LinkedShares before,
      @ForAll("places") int place,
      @ForAll("percents") Percent to) {
    if (before.shares().size() < 2) {
      return;
    }
    int divider = place % (before.shares().size() - 1);
    LinkedShares after = before.withDivider(divider, to);
    for (int i = 0; i < before.shares().size(); i++) {
      if (i != divider && i != divider + 1) {
        assertThat(after.percent(i)).isEqualTo(before.percent(i));
      }
    }
    assertThat(sum(after)).isEqualTo(sum(before));
    if (!after.equals(before)) {
      assertThat(after.percent(divider)).isBetween(Percent.ZERO, Percent.HUNDRED);
      assertThat(after.percent(divider + 1)).isBetween(Percent.ZERO, Percent.HUNDRED);
    }
  }

  @Property(tries = 500)
  void anySharesCanBeLinkedAndLinkedOnesStayAsTheyAre(@ForAll("any") LinkedShares shares) {
    LinkedShares linked = shares.unlinked().relinked();
    assertThat(linked.linked()).isTrue();
    assertThat(linked.unlinked().relinked()).isEqualTo(linked);
  }

  @Property(tries = 500)
  void oneShareChangedInARowDependsOnTheLastValueAlone(
      @ForAll("linked") LinkedShares start,
      @ForAll("places") int place,
      @ForAll("manyPercents") List<Percent> values) {
    int index = place % start.shares().size();
    Adjustment adjustment = Adjustment.none(start);
    for (Percent value : values) {
      adjustment = adjustment.with(adjustment.now(), index, value);
      assertThat(adjustment.now()).isEqualTo(start.with(index, value));
    }
  }

  /// Something a user does to shares.
  enum Kind {
    SET,
    DIVIDE,
    LOCK,
    UNLOCK,
    ADD,
    REMOVE,
    RELINK
  }

  record Edit(Kind kind, int place, Percent percent) {
    LinkedShares on(LinkedShares shares) {
      int size = shares.shares().size();
      int index = place % size;
      return switch (kind) {
        case SET -> shares.with(index, percent);
        case DIVIDE -> size < 2 ? shares : shares.withDivider(place % (size - 1), percent);
        case LOCK -> shares.withLocked(index, true);
        case UNLOCK -> shares.withLocked(index, false);
        case ADD -> added(shares);
        case REMOVE -> removable(shares, index) ? shares.removed(index) : shares;
        case RELINK -> shares.unlinked().relinked();
      };
    }

    /// A new share of 0% behind the others.
    private static LinkedShares added(LinkedShares shares) {
      List<Share> more = new ArrayList<>(shares.shares());
      more.add(new Share(Percent.ZERO, false));
      return new LinkedShares(more, true);
    }

    /// Whether somebody is there to take the share over.
    private static boolean removable(LinkedShares shares, int index) {
      return IntStream.range(0, shares.shares().size())
          .anyMatch(i -> i != index && !shares.isLocked(i));
    }

    /// Where the share now at `index` stood before this edit of `before`.
    int placeBefore(int index, LinkedShares before) {
      int size = before.shares().size();
      boolean moved = kind == Kind.REMOVE && !on(before).equals(before) && index >= place % size;
      return moved ? index + 1 : index;
    }
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return Combinators.combine(Arbitraries.of(Kind.values()), places(), percents())
        .as(Edit::new)
        .list()
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 1_000);
  }

  @Provide
  Arbitrary<Percent> percents() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-50, 1_050).map(tenths -> Percent.of(tenths / 10.0)),
        Arbitraries.integers().between(-20, 120).map(Percent::of));
  }

  @Provide
  Arbitrary<List<Percent>> manyPercents() {
    return percents().list().ofMaxSize(20);
  }

  @Provide
  Arbitrary<LinkedShares> linked() {
    return any(Arbitraries.integers().between(0, Percent.WHOLE)).map(LinkedShares::relinked);
  }

  @Provide
  Arbitrary<LinkedShares> any() {
    return any(
        Arbitraries.oneOf(
            Arbitraries.integers(), Arbitraries.integers().between(-1_000, 1_200_000)));
  }

  private static Arbitrary<LinkedShares> any(Arbitrary<Integer> values) {
    return Combinators.combine(values.map(Percent::new), Arbitraries.of(false, false, true))
        .as(Share::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(shares -> new LinkedShares(shares, true));
  }

  private static boolean inTenths(LinkedShares shares) {
    return shares.shares().stream()
        .allMatch(it -> it.percent().tenThousandths() % TENTH.tenThousandths() == 0);
  }

  private static long sum(LinkedShares shares) {
    return shares.shares().stream().mapToLong(it -> it.percent().tenThousandths()).sum();
  }
}
