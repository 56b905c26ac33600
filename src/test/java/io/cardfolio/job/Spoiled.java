package io.cardfolio.job;

import io.cardfolio.model.Column;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ValidationReport;
import io.cardfolio.validate.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// What tests of planted defects have in common, whatever the table.
final class Spoiled {
  private Spoiled() {}

  /// Some kinds, each at the same rate.
  static DefectRates all(List<DefectKind> kinds, double percent) {
    DefectRates rates = DefectRates.NONE;
    for (DefectKind kind : kinds) {
      rates = rates.with(kind, Percent.of(percent));
    }
    return rates;
  }

  /// The rules that each cell breaks, by row and column.
  static Map<List<Object>, Set<Rule>> brokenRules(ValidationReport report) {
    return report.violations().stream()
        .filter(it -> it.hasRow() && it.column().isPresent())
        .collect(
            Collectors.groupingBy(
                it -> List.of(it.row(), it.column().get()),
                Collectors.mapping(Violation::rule, Collectors.toSet())));
  }

  /// The columns with defects of each row that has any.
  static Map<Long, Set<Column>> columns(List<PlantedDefect> defects) {
    Map<Long, Set<Column>> columns = new HashMap<>();
    defects.forEach(it -> columns.computeIfAbsent(it.row(), _ -> new HashSet<>()).add(it.column()));
    return columns;
  }

  /// The names of the files in a folder, in any order.
  static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /// The bytes that a file holds packed.
  static byte[] unpacked(Path gzip) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(gzip)))) {
      return in.readAllBytes();
    }
  }
}
