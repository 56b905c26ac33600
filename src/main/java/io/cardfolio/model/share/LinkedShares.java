package io.cardfolio.model.share;

import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The shares of all segments while they are edited.
///
/// While they are linked they add up to 100%: what one segment gains, the other unlocked ones lose
/// in proportion to their shares. Shares that do not add up cannot be linked, whatever the settings
/// ask for; then each is changed by itself.
///
/// @param shares one for each segment, in their order
/// @param wanted whether they are to be linked where they can be
public record LinkedShares(List<Share> shares, boolean wanted) {
  /// The shares in the order of the segments.
  public LinkedShares {
    shares = List.copyOf(shares);
  }

  /// The shares of settings.
  public static LinkedShares of(PortfolioSpec spec) {
    return new LinkedShares(spec.segments().stream().map(Share::of).toList(), spec.sharesLinked());
  }

  /// Settings with these shares; `spec` has as many segments as there are shares here.
  public PortfolioSpec in(PortfolioSpec spec) {
    List<Segment> segments =
        IntStream.range(0, shares.size())
            .mapToObj(i -> {
              Segment segment = spec.segments().get(i);
              return segment.withShare(percent(i)).withLocked(isLocked(i));
            })
            .toList();
    return spec.withSegments(segments).withSharesLinked(wanted);
  }

  /// Whether a change of one share moves the others.
  public boolean linked() {
    return wanted
        && sum() == Percent.WHOLE
        && shares.stream().allMatch(share -> legal(share.percent()));
  }

  /// The share of a segment.
  public Percent percent(int index) {
    return shares.get(index).percent();
  }

  /// Whether a segment's share stays as it is.
  public boolean isLocked(int index) {
    return shares.get(index).locked();
  }

  /// Whether a segment's share can be changed: it is not locked, and if linked, another can follow.
  public boolean isFree(int index) {
    return !isLocked(index) && (!linked() || indices(followers(index)).length > 0);
  }

  /// The highest share that a segment can be given: 100%, or if linked what is not locked.
  public Percent most(int index) {
    if (!linked()) {
      return Percent.HUNDRED;
    }
    return isFree(index) ? rest(i -> i != index && isLocked(i)) : percent(index);
  }

  /// These shares with one changed, as far as it can be.
  public LinkedShares with(int index, Percent percent) {
    if (!isFree(index) || percent.equals(percent(index))) {
      return this;
    }
    if (!linked()) {
      return changed(i -> i == index, List.of(percent));
    }
    Percent most = most(index);
    Percent taken = clamp(percent, Percent.ZERO, most);
    Percent left = new Percent(most.tenThousandths() - taken.tenThousandths());
    return changed(i -> i == index, List.of(taken)).split(left, followers(index));
  }

  /// Whether the divider behind a segment can be moved: neither of its neighbours is locked.
  public boolean isDividerFree(int divider) {
    return !isLocked(divider) && !isLocked(divider + 1);
  }

  /// These shares with the divider behind a segment moved so that the segment has the wanted share.
  /// Only its two neighbours change; it stops where one of them has nothing left.
  public LinkedShares withDivider(int divider, Percent percent) {
    long both = sum(i -> i == divider || i == divider + 1);
    if (!isDividerFree(divider) || both < 0 || both > 2L * Percent.WHOLE) {
      return this;
    }
    Percent least = new Percent((int) Math.max(0, both - Percent.WHOLE));
    Percent most = new Percent((int) Math.min(Percent.WHOLE, both));
    Percent left = clamp(percent, least, most);
    return changed(
        i -> i == divider || i == divider + 1,
        List.of(left, new Percent((int) (both - left.tenThousandths()))));
  }

  /// These shares with one locked or unlocked.
  public LinkedShares withLocked(int index, boolean locked) {
    List<Share> changed = new ArrayList<>(shares);
    changed.set(index, new Share(percent(index), locked));
    return new LinkedShares(changed, wanted);
  }

  /// These shares, each to be changed by itself.
  public LinkedShares unlinked() {
    return new LinkedShares(shares, false);
  }

  /// These shares linked; scaled to 100% where they do not add up.
  public LinkedShares relinked() {
    LinkedShares asked = new LinkedShares(shares, true);
    if (asked.linked() || shares.isEmpty()) {
      return asked;
    }
    LinkedShares legal =
        asked.changed(
            _ -> true,
            shares.stream().map(it -> clamp(it.percent(), Percent.ZERO, Percent.HUNDRED)).toList());
    return legal.scaled().orElseGet(() -> legal.split(Percent.HUNDRED, _ -> true));
  }

  /// These shares brought to 100% in proportion: the unlocked ones where that suffices, otherwise
  /// all.
  ///
  /// @return empty if a share is below 0 or none is above
  public Optional<LinkedShares> scaled() {
    if (sum() <= 0 || shares.stream().anyMatch(it -> it.percent().tenThousandths() < 0)) {
      return Optional.empty();
    }
    long free = Percent.WHOLE - sum(this::isLocked);
    boolean unlockedSuffice = free >= 0 && shares.stream().anyMatch(it -> !it.locked());
    return Optional.of(
        unlockedSuffice
            ? split(new Percent((int) free), i -> !isLocked(i))
            : split(Percent.HUNDRED, _ -> true));
  }

  /// These shares without one; if linked, the unlocked ones get it in proportion.
  public LinkedShares removed(int index) {
    List<Share> rest = new ArrayList<>(shares);
    rest.remove(index);
    LinkedShares kept = new LinkedShares(rest, wanted);
    return linked() && rest.stream().anyMatch(it -> !it.locked())
        ? kept.split(kept.rest(kept::isLocked), i -> !kept.isLocked(i))
        : kept;
  }

  private LinkedShares split(Percent whole, IntPredicate among) {
    List<Percent> weights = IntStream.of(indices(among)).mapToObj(this::percent).toList();
    return changed(among, Apportionment.split(whole, weights));
  }

  /// These shares with those that are meant replaced, in order.
  private LinkedShares changed(IntPredicate meant, List<Percent> percents) {
    List<Share> changed = new ArrayList<>(shares);
    int[] indices = indices(meant);
    for (int i = 0; i < indices.length; i++) {
      changed.set(indices[i], shares.get(indices[i]).with(percents.get(i)));
    }
    return new LinkedShares(changed, wanted);
  }

  /// The segments that give and take when the share of one changes.
  private IntPredicate followers(int index) {
    return i -> i != index && !isLocked(i);
  }

  /// What is missing to 100% beside those that are meant.
  private Percent rest(IntPredicate meant) {
    return new Percent((int) (Percent.WHOLE - sum(meant)));
  }

  private int[] indices(IntPredicate meant) {
    return IntStream.range(0, shares.size()).filter(meant).toArray();
  }

  private long sum() {
    return sum(_ -> true);
  }

  private long sum(IntPredicate meant) {
    return IntStream.range(0, shares.size())
        .filter(meant)
        .mapToLong(i -> percent(i).tenThousandths())
        .sum();
  }

  private static boolean legal(Percent percent) {
    return clamp(percent, Percent.ZERO, Percent.HUNDRED).equals(percent);
  }

  private static Percent clamp(Percent percent, Percent least, Percent most) {
    return new Percent(
        Math.clamp(percent.tenThousandths(), least.tenThousandths(), most.tenThousandths()));
  }
}
