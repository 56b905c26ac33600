import io.cardfolio.Launcher;
import io.cardfolio.cli.Cli;
import java.nio.file.Path;

/// Does once what people do first on the command line, so that the AOT cache of the app image knows
/// the classes and the hot methods of it, and none of the window's. Run by `BuildImage`, with a
/// folder to write in.
public final class TrainConsole {
  private TrainConsole() {}

  public static void main(String[] args) {
    String csv = Path.of(args[0], "customers.csv").toString();
    Cli.run("--help");
    Cli.run("settings");
    Cli.run("generate-customers", "--count", "1000", "--output", csv);
    Cli.run("generate-customers", "--count", "300000", "--output", csv);
    Cli.run("generate-transactions", "--count", "500", "--output", csv + ".transactions");
    Cli.run("generate-customers", "--count", "50000", "--output", csv + ".gz");
    Cli.run("validate", csv);
    Cli.run("validate", "--wrong");
    Launcher.main(new String[] {"--version"});
  }
}
