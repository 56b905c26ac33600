package io.cardfolio.bench.window;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Text;
import io.cardfolio.ui.dataset.ShownDataset;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;

/// Uses the window at random for some minutes and now and then, when it has come to rest on the
/// default settings, counts what it holds. Ends with 1 as soon as anything goes wrong.
///
/// Lines: [#REST], the seconds since the start, bytes of heap after a full collection and the
/// number of threads; at last [#LEFT] and the name of each kind of thread that there are more of
/// than at the first rest, or that keeps the program alive after the window is closed.
public final class Soaking {
  /// Begins the line of a rest.
  public static final String REST = "rest";

  /// Begins the line of threads that are left over.
  public static final String LEFT = "left";

  private static final int RESTS = 40;
  private static final int FAILED = 1;
  private static final int COLLECTIONS = 3;
  private static final long COLLECTING_NANOS = 50_000_000;
  private static final int WARMING_ROUNDS = 3;
  private static final int SECONDS_TO_END = 10;

  private final long restNanos;
  private final AtomicReference<ShownDataset> shown = new AtomicReference<>();

  private Soaking(long restNanos) {
    this.restNanos = restNanos;
  }

  /// Soaks the window.
  ///
  /// @param args for how many minutes, and a seed for what is done
  public static void main(String[] args) throws Exception {
    Thread.setDefaultUncaughtExceptionHandler(Soaking::fail);
    long nanos = TimeUnit.MINUTES.toNanos(Long.parseLong(args[0]));
    Soaking soaking = new Soaking(nanos / RESTS);
    RandomGenerator random =
        RandomGeneratorFactory.of("L64X128MixRandom").create(Long.parseLong(args[1]));
    OpenWindow.play(
        Files.createTempDirectory("cardfolio-soak"),
        soaking.shown::set,
        window -> soaking.play(window, random));
    Map<String, Long> only = Map.of(Thread.currentThread().getName(), 1L);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_END);
    while (!userThreads().equals(only) && System.nanoTime() < end) {
      LockSupport.parkNanos(COLLECTING_NANOS);
    }
    tellLeft(userThreads(), only);
  }

  private void play(OpenWindow window, RandomGenerator random) throws Exception {
    OpenWindow.onFx(() -> {
      Thread.currentThread().setUncaughtExceptionHandler(Soaking::fail);
      return null;
    });
    Path exports = Files.createTempDirectory("cardfolio-exports");
    Hand hand = new Hand(window, random, exports);
    for (int i = 0; i < WARMING_ROUNDS; i++) {
      hand.doAll();
    }
    rest(window);
    Map<String, Long> before = threads();
    long start = System.nanoTime();
    for (int i = 0; i < RESTS; i++) {
      long end = System.nanoTime() + restNanos;
      while (System.nanoTime() < end) {
        hand.move();
        requireNoFailure(window);
      }
      rest(window);
      OpenWindow.await(
          "The end of what works in the background", () -> total(threads()) <= total(before));
      System.out.println(
          Text.of(
              "%s %d %d %d",
              REST,
              TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
              heapAfterCollection(),
              total(threads())));
    }
    tellLeft(threads(), before);
    Files.delete(exports);
  }

  /// Goes back to the default settings, in all tabs, and to the Overview tab.
  private void rest(OpenWindow window) throws Exception {
    OpenWindow.onFx(() -> {
      window.press("Shortcut+1");
      window.choosePreset(0);
      return null;
    });
    OpenWindow.await(
        "The default dataset",
        () -> shown.get().isWhole() && shown.get().spec().equals(PortfolioSpec.defaults()));
    // Other tabs hold what they showed until they are seen.
    for (String tab : List.of("Shortcut+3", "Shortcut+2", "Shortcut+1")) {
      OpenWindow.onFx(() -> {
        window.press(tab);
        window.usable("customers-search", TextField.class).ifPresent(TextField::clear);
        return null;
      });
    }
    // Taking the digits of the data needs memory of its own.
    OpenWindow.await(
        "The digits of the data", () -> window.usable("digest-copy", Button.class).isPresent());
    requireNoFailure(window);
  }

  private static void requireNoFailure(OpenWindow window) throws Exception {
    String failure =
        OpenWindow.onFx(() ->
            window.scene().getRoot().lookupAll(".message.danger").stream()
                .filter(OpenWindow::isUsable)
                .map(Soaking::words)
                .collect(Collectors.joining()));
    if (!failure.isEmpty()) {
      throw new IllegalStateException("The window says: " + failure);
    }
  }

  private static String words(Node message) {
    return message.lookupAll(".label").stream()
        .map(label -> ((Labeled) label).getText())
        .collect(Collectors.joining(" "));
  }

  private static long heapAfterCollection() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      LockSupport.parkNanos(COLLECTING_NANOS);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long total(Map<String, Long> threads) {
    return threads.values().stream().mapToLong(Long::longValue).sum();
  }

  /// How many threads there are of each kind, whose names differ by a number; those that carry
  /// virtual threads come and go as Java likes.
  private static Map<String, Long> threads() {
    return count(false);
  }

  /// Those that keep the program alive.
  private static Map<String, Long> userThreads() {
    return count(true);
  }

  private static Map<String, Long> count(boolean userOnly) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !userOnly || !thread.isDaemon())
        .map(Thread::getName)
        .filter(name -> !name.startsWith("ForkJoinPool"))
        .collect(
            Collectors.groupingBy(
                name -> name.replaceAll("\\d+", "#"), TreeMap::new, Collectors.counting()));
  }

  private static void tellLeft(Map<String, Long> after, Map<String, Long> before) {
    after.forEach((name, count) -> {
      if (count > before.getOrDefault(name, 0L)) {
        System.out.println(LEFT + " " + name);
      }
    });
  }

  private static void fail(Thread thread, Throwable cause) {
    System.err.println("Thrown on " + thread.getName());
    cause.printStackTrace();
    Runtime.getRuntime().halt(FAILED);
  }
}
