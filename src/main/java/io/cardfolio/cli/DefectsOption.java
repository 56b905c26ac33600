package io.cardfolio.cli;

import io.cardfolio.model.DefectKind;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Text;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/// The option that plants defects.
final class DefectsOption {
  private static final String HELP = "help";
  private static final String NONE = "none";

  @SetsKey("defects")
  @Option(
      names = "--defects",
      paramLabel = "KIND=PERCENT,...",
      description = {
        "Make cells wrong on purpose and list them in a file beside the table, such as"
            + " customers.defects.csv; 'help' lists the kinds, 'none' turns off those of the"
            + " settings file."
      })
  private String defects;

  /// Whether the kinds are to be listed and nothing made.
  boolean asksForHelp() {
    return HELP.equals(defects);
  }

  /// The settings, with the rates of the option in place of theirs where it is given.
  PortfolioSpec in(PortfolioSpec spec) {
    return defects == null
        ? spec
        : spec.withDefects(defects.equals(NONE) ? DefectRates.NONE : rates(defects));
  }

  /// Refuses kinds of a table that is not written.
  ///
  /// @param cannot the rates of that table
  /// @param table what its rows are
  /// @param instead what to do
  /// @throws WrongUsageException if the option asks for one of them
  void refuse(DefectRates cannot, String table, String instead) {
    if (defects != null && !cannot.isOff()) {
      throw new WrongUsageException(
          Text.of(
              "--defects %s: planted in %s, and this run writes none; %s",
              DefectKind.keys(cannot.rates().keySet()), table, instead));
    }
  }

  /// What `--defects help` prints.
  static String help() {
    StringBuilder text =
        new StringBuilder(
            "Kinds of defects, to be planted in a percentage of the customers who can have"
                + " them:\n");
    list(DefectKind.CUSTOMERS, text);
    text.append("And of the transactions that can have them, where a run writes transactions:\n");
    list(DefectKind.TRANSACTIONS, text);
    return text.append("Where two meet in one cell, the first in this list is planted.\n")
        .append("Example: --defects missing=0.5,bad-email=1\n")
        .toString();
  }

  private static void list(List<DefectKind> kinds, StringBuilder text) {
    kinds.forEach(kind -> text.append(Text.of("  %-20s%s\n", kind.key(), kind.description())));
  }

  private static DefectRates rates(String text) {
    Map<DefectKind, Percent> rates = new EnumMap<>(DefectKind.class);
    for (String part : text.split(",", -1)) {
      String[] sides = part.strip().split("=", 2);
      DefectKind kind =
          DefectKind.named(sides[0])
              .orElseThrow(() ->
                  new WrongUsageException(
                      Text.of(
                          "Defect \"%s\" is not known; choose from %s",
                          sides[0], DefectKind.keys())));
      if (sides.length < 2) {
        throw new WrongUsageException(
            Text.of("Defect %s has no rate; write it like %s=0.5", kind.key(), kind.key()));
      }
      if (rates.put(kind, percent(kind, sides[1])) != null) {
        throw new WrongUsageException(
            Text.of("Defect %s has two rates; keep one of them", kind.key()));
      }
    }
    return new DefectRates(rates);
  }

  private static Percent percent(DefectKind kind, String text) {
    try {
      return Percent.of(
          new BigDecimal(text.endsWith("%") ? text.substring(0, text.length() - 1) : text));
    } catch (NumberFormatException | ArithmeticException e) {
      throw new WrongUsageException(
          Text.of(
              "Defect rate \"%s\" of %s is not a percentage such as 0.5 with at most %d decimals",
              text, kind.key(), Percent.DECIMALS),
          e);
    }
  }
}
