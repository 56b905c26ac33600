import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// With which options Java runs each use of the image.
final class JavaOptions {
  /// Native code is for the window and for zstd. What the virtual machine says goes to stderr, as
  /// stdout is for data.
  static final List<String> ALL =
      List.of(
          "--enable-native-access=javafx.graphics,ALL-UNNAMED",
          "-Xlog:disable",
          "-Xlog:all=warning,pagesize=off:stderr");

  /// For the command line: little memory and a quick start matter more than short pauses, so one
  /// thread collects garbage, few new objects are kept at a time, and the large arrays of a run are
  /// not copied about.
  static final List<String> CONSOLE =
      List.of("-XX:+UseSerialGC", "-Xmn16m", "-XX:PretenureSizeThreshold=100k");

  /// Customers are made in short loops that are called often. To compile such a loop while it runs
  /// takes half a second of processor time for a whole run of ten million, and gives slower code
  /// than the methods have by themselves. (A file is read in long loops, which need it.) Addresses
  /// are looked up all over 100 MB, for which Linux has large pages where it gives them; where it
  /// does not, the virtual machine's word on that is of no use to anyone, so it is off above.
  static final List<String> GENERATE =
      List.of("-XX:-UseOnStackReplacement", "-XX:+UseTransparentHugePages");

  /// For the window, which shares its cores with the compilers while it starts: these wait until a
  /// method was used four times as often as they usually do, and leave most of what is used at the
  /// start alone. The quick one of the two copies little of other methods into what it compiles;
  /// the thorough one, which comes to whatever is used much, does so as always.
  static final List<String> WINDOW =
      List.of("-XX:CompileThresholdScaling=4", "-XX:C1MaxInlineLevel=2", "-XX:C1MaxInlineSize=12");

  private JavaOptions() {}

  /// Writes the options of a use as a file that `java` reads.
  ///
  /// @param folder where the jars lie
  /// @param more what it has beside those of all uses
  @SafeVarargs
  static void write(Path folder, String use, List<String>... more) throws IOException {
    List<String> options = new ArrayList<>(ALL);
    Stream.of(more).forEach(options::addAll);
    Files.write(folder.resolve(use + ".options"), options);
  }
}
