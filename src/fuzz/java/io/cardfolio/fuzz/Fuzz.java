package io.cardfolio.fuzz;

import io.cardfolio.cli.CommandLineFuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Runs each target in a virtual machine of its own, one after the other, and prints what came of
/// it as a table. Ends with 1 if anything was found.
public final class Fuzz {
  private static final Map<String, Class<?>> TARGETS = targets();
  private static final Pattern EXECUTIONS =
      Pattern.compile("stat::number_of_executed_units: +(\\d+)");
  private static final Pattern FOUND = Pattern.compile("(?m)^== Java Exception");
  private static final int SECONDS_A_MINUTE = 60;
  private static final String ALL = "all";

  /// What is watched to find inputs that go other ways.
  private static final String READERS = "io.cardfolio.**:tools.jackson.core.**:com.opencsv.**";

  /// The same for words: what they start is interrupted at once, and must not be slow until then.
  private static final String COMMANDS = "io.cardfolio.cli.**:io.cardfolio.export.**";

  private Fuzz() {}

  private static Map<String, Class<?>> targets() {
    Map<String, Class<?>> targets = new LinkedHashMap<>();
    targets.put("customers", CustomersFuzz.class);
    targets.put("transactions", TransactionsFuzz.class);
    targets.put("settings", SettingsFuzz.class);
    targets.put("manifest", ManifestFuzz.class);
    targets.put("command-line", CommandLineFuzz.class);
    return targets;
  }

  /// Fuzzes.
  ///
  /// @param args the folder for corpus and finds, the minutes of each target, and which target
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    long seconds = Math.round(Double.parseDouble(args[1]) * SECONDS_A_MINUTE);
    if (!args[2].equals(ALL) && !TARGETS.containsKey(args[2])) {
      System.err.println(
          "fuzz.only is '%s'; choose %s or one of %s"
              .formatted(args[2], ALL, String.join(", ", TARGETS.keySet())));
      System.exit(2);
    }
    List<String> rows = new ArrayList<>();
    boolean found = false;
    for (Map.Entry<String, Class<?>> target : TARGETS.entrySet()) {
      if (args[2].equals(ALL) || args[2].equals(target.getKey())) {
        Path own = folder.resolve(target.getKey());
        Seeds.write(target.getKey(), Files.createDirectories(own.resolve("corpus")));
        run(target.getValue(), own, seconds);
        String log = Files.readString(own.resolve("log.txt"));
        long finds = FOUND.matcher(log).results().count() + artifacts(own);
        found |= finds > 0;
        rows.add(
            "| %s | %.1f | %s | %d |"
                .formatted(
                    target.getKey(), (double) seconds / SECONDS_A_MINUTE, executions(log), finds));
      }
    }
    System.out.println("| target | minutes | executions | finds |\n|---|---|---|---|");
    rows.forEach(System.out::println);
    System.exit(found ? 1 : 0);
  }

  private static void run(Class<?> target, Path own, long seconds)
      throws IOException, InterruptedException {
    new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + target.getName(),
            "--instrumentation_includes=" + (target == CommandLineFuzz.class ? COMMANDS : READERS),
            "--keep_going=10",
            "--reproducer_path=" + own,
            "-artifact_prefix=" + own + "/",
            "-max_total_time=" + seconds,
            "-timeout=180",
            "-print_final_stats=1",
            own.resolve("corpus").toString())
        .directory(Files.createDirectories(own.resolve("work")).toFile())
        .redirectErrorStream(true)
        .redirectOutput(own.resolve("log.txt").toFile())
        .start()
        .waitFor();
  }

  private static String executions(String log) {
    Matcher matcher = EXECUTIONS.matcher(log);
    return matcher.find() ? "%,d".formatted(Long.parseLong(matcher.group(1))) : "none";
  }

  /// How many inputs were kept that hang or take too much memory.
  private static long artifacts(Path own) throws IOException {
    try (Stream<Path> files = Files.list(own)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("timeout-") || name.startsWith("oom-"))
          .count();
    }
  }
}
