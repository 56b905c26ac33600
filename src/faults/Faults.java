import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// Exports while something really goes wrong, over old files, and prints for each kind of fault how
/// often it was tried and how many files were lost. A file is lost that is neither the old one nor
/// the new one, byte for byte.
///
/// `mvn verify -Pfaults` runs it.
///
/// args: the build folder, which holds `classes` and `lib`; which faults, if not all: `kill`,
/// `place` or `line`
void main(String[] args) throws Exception {
  Faults faults = new Faults(Path.of(args[0]).toAbsolutePath(), args.length > 1 ? args[1] : "");
  try {
    faults.run();
  } finally {
    faults.close();
  }
}

static final List<String> FILES =
    List.of("customers.csv", "transactions.csv.gz", "customers.manifest.json");

/// One kind of fault.
static final class Row {
  final String fault;
  int tries;
  int failedAsTheyShould;
  int lost;
  int leftOver;
  int unclear;
  String note = "";

  Row(String fault) {
    this.fault = fault;
  }
}

/// How a run of the program ended.
record Ended(int code, String messages) {
  /// Whether it failed with one sentence.
  boolean isOneSentence() {
    return code != 0 && messages.startsWith("Error: ") && messages.lines().count() == 1;
  }
}

static final class Faults implements AutoCloseable {
  private final Random random = new Random(1);
  private final Path build;
  private final String only;
  private final Path work;
  private final Path mount;
  private boolean mounted;

  Faults(Path build, String only) throws IOException {
    this.build = build;
    this.only = only;
    work = Files.createTempDirectory("cardfolio-faults");
    mount = Files.createDirectory(work.resolve("mount"));
  }

  void run() throws Exception {
    List<Row> rows = new ArrayList<>();
    if (only.isEmpty() || only.equals("kill")) {
      rows.add(killed("`kill -9` at any moment", 50, false));
      rows.add(killed("`kill -9` while the files appear", 50, true));
    }
    if (only.isEmpty() || only.equals("place")) {
      rows.add(vanishing());
      rows.add(folder());
      rows.add(fullDisk());
      rows.add(readOnly());
    }
    if (only.isEmpty() || only.equals("line")) {
      rows.add(longLine("a line of 1 GB, read with 64 MB of memory", "long.csv"));
      rows.add(longLine("the same, packed to 1 MB", "long.csv.gz"));
    }
    System.out.println();
    System.out.println(
        "| fault | tries | failed, with one sentence | failed otherwise | files lost | left over"
            + " after the next run | |");
    System.out.println("|---|---|---|---|---|---|---|");
    int wrong = 0;
    for (Row row : rows) {
      System.out.printf(
          "| %s | %d | %d | %d | %d | %d | %s |%n",
          row.fault,
          row.tries,
          row.failedAsTheyShould,
          row.unclear,
          row.lost,
          row.leftOver,
          row.note);
      wrong += row.lost + row.leftOver + row.unclear;
    }
    if (wrong > 0) {
      throw new IllegalStateException(wrong + " outcomes are not as they should be");
    }
  }

  /// Kills exports. Whoever is killed says nothing, so it is no failure with a sentence.
  private Row killed(String name, int tries, boolean whileTheyAppear) throws Exception {
    Row row = new Row(name);
    Path folder = fresh("killed");
    int count = 2_000;
    long start = System.nanoTime();
    export(folder, 2, count).waitFor();
    long whole = System.nanoTime() - start;
    Map<String, String> made = digests(folder);
    int[] ended = new int[3];
    for (int i = 0; i < tries; i++) {
      empty(folder);
      export(folder, 1, 50).waitFor();
      Map<String, String> old = digests(folder);
      Object key = Files.readAttributes(first(folder), "fileKey").get("fileKey");
      Process run = export(folder, 2, count);
      if (whileTheyAppear) {
        while (run.isAlive() && key.equals(keyOf(first(folder)))) {
          Thread.onSpinWait();
        }
      } else {
        run.waitFor(random.nextLong(whole), TimeUnit.NANOSECONDS);
      }
      run.destroyForcibly().waitFor();
      judge(row, folder, old, made);
      Map<String, String> now = digests(folder);
      ended[now.equals(old) ? 0 : now.equals(made) ? 2 : 1]++;
    }
    System.out.printf("%s: %s of %d%n", name, Arrays.toString(ended), tries);
    row.note =
        "%d times all old, %d times some new, %d times all new"
            .formatted(ended[0], ended[1], ended[2]);
    return row;
  }

  private Row vanishing() throws Exception {
    Row row = new Row("folder removed during the export");
    for (int i = 0; i < 10; i++) {
      Path folder = fresh("vanishing");
      export(folder, 1, 50).waitFor();
      Process run = export(folder, 2, 5_000);
      while (run.isAlive() && !Files.exists(folder.resolve(".cardfolio-1.part"))) {
        Thread.onSpinWait();
      }
      run.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
      empty(folder);
      Files.delete(folder);
      said(row, run);
      row.tries++;
      row.lost += Files.exists(folder) ? digests(folder).size() : 0;
    }
    return row;
  }

  private Row folder() throws Exception {
    Row row = new Row("a folder in the place of a file");
    for (String name : FILES) {
      Path folder = fresh("folder");
      export(folder, 1, 50).waitFor();
      Files.delete(folder.resolve(name));
      Files.createDirectory(folder.resolve(name));
      Map<String, String> old = digests(folder);
      said(row, export(folder, 2, 50));
      judge(row, folder, old, old);
    }
    return row;
  }

  private Row fullDisk() throws Exception {
    Row row = new Row("disk full, 1 to 10 MB");
    for (int megabytes = 1; megabytes <= 10; megabytes++) {
      if (!mount("size=" + megabytes + "m")) {
        row.note = "not tried: mounting is not allowed here";
        return row;
      }
      export(mount, 1, 10).waitFor();
      Map<String, String> old = digests(mount);
      said(row, export(mount, 2, 100_000));
      judge(row, mount, old, old);
      unmount();
    }
    return row;
  }

  private Row readOnly() throws Exception {
    Row row = new Row("folder read-only");
    if (!mount("size=20m")) {
      row.note = "not tried: mounting is not allowed here";
      return row;
    }
    export(mount, 1, 10).waitFor();
    Map<String, String> old = digests(mount);
    system("mount", "-o", "remount,ro", mount.toString());
    said(row, export(mount, 2, 50));
    row.lost += lost(digests(mount), old, old);
    row.tries++;
    system("mount", "-o", "remount,rw", mount.toString());
    row.leftOver += leftOver(mount);
    unmount();
    return row;
  }

  private Row longLine(String name, String file) throws Exception {
    Row row = new Row(name);
    Path csv = fresh("line").resolve(file);
    byte[] part = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream plain = Files.newOutputStream(csv);
        OutputStream out = file.endsWith(".gz") ? new GZIPOutputStream(plain) : plain) {
      out.write("customer_id,first_name\n".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 1_000; i++) {
        out.write(part);
      }
    }
    row.tries++;
    said(row, program(List.of("-Xmx64m"), List.of("validate", csv.toString())));
    Files.delete(csv);
    return row;
  }

  private void judge(Row row, Path folder, Map<String, String> old, Map<String, String> made)
      throws Exception {
    row.tries++;
    row.lost += lost(digests(folder), old, made);
    row.leftOver += leftOver(folder);
  }

  private static int lost(
      Map<String, String> now, Map<String, String> old, Map<String, String> made) {
    int lost = 0;
    for (Map.Entry<String, String> file : old.entrySet()) {
      String found = now.get(file.getKey());
      if (!file.getValue().equals(found) && !made.get(file.getKey()).equals(found)) {
        lost++;
      }
    }
    return lost;
  }

  /// What the next run in a folder leaves of the last one.
  private int leftOver(Path folder) throws Exception {
    Path next = folder.resolve("next.csv");
    program(List.of("generate-customers", "--quiet", "-n", "1", "-o", next.toString())).waitFor();
    Files.deleteIfExists(next);
    try (Stream<Path> files = Files.list(folder)) {
      return (int) files.filter(file -> file.getFileName().toString().startsWith(".")).count();
    }
  }

  private void said(Row row, Process run) throws Exception {
    String messages = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Ended ended = new Ended(run.waitFor(), messages.strip());
    if (ended.isOneSentence()) {
      row.failedAsTheyShould++;
    } else {
      row.unclear++;
      System.out.println(ended);
    }
  }

  private Process export(Path folder, int seed, int count) throws IOException {
    return program(
        List.of(
            "generate-customers",
            "--quiet",
            "--seed",
            String.valueOf(seed),
            "-n",
            String.valueOf(count),
            "-o",
            first(folder).toString(),
            "--transactions",
            folder.resolve(FILES.get(1)).toString(),
            "--manifest",
            folder.resolve(FILES.get(2)).toString()));
  }

  private Process program(List<String> args) throws IOException {
    return program(List.of(), args);
  }

  private Process program(List<String> options, List<String> args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                build.resolve("classes")
                    + System.getProperty("path.separator")
                    + build.resolve("lib")
                    + "/*",
                "io.cardfolio.Launcher"));
    command.addAll(1, options);
    command.addAll(args);
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static Path first(Path folder) {
    return folder.resolve(FILES.getFirst());
  }

  private static Object keyOf(Path file) {
    try {
      return Files.readAttributes(file, "fileKey").get("fileKey");
    } catch (IOException e) {
      return "none";
    }
  }

  private static Map<String, String> digests(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (String name : FILES) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        digests.put(name, digest(file));
      }
    }
    return digests;
  }

  private static String digest(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path fresh(String name) throws IOException {
    Path folder = work.resolve(name);
    empty(folder);
    return Files.createDirectories(folder);
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .sorted(Comparator.reverseOrder())
            .filter(it -> !it.equals(folder))
            .forEach(Faults::delete);
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean mount(String options) throws Exception {
    mounted = system("mount", "-t", "tmpfs", "-o", options, "tmpfs", mount.toString());
    return mounted;
  }

  private void unmount() throws Exception {
    mounted = !system("umount", mount.toString());
  }

  private static boolean system(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws Exception {
    if (mounted) {
      unmount();
    }
    empty(work);
    Files.delete(work);
  }
}
