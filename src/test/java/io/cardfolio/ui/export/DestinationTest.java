package io.cardfolio.ui.export;

import static io.cardfolio.export.FileContent.CUSTOMERS;
import static io.cardfolio.export.FileContent.DEFECT_LABELS;
import static io.cardfolio.export.FileContent.SETTINGS;
import static io.cardfolio.export.FileContent.STATISTICS;
import static io.cardfolio.export.FileContent.TRANSACTIONS;
import static io.cardfolio.export.FileContent.TRANSACTION_DEFECT_LABELS;
import static io.cardfolio.ui.export.Destination.Kind.FILE;
import static io.cardfolio.ui.export.Destination.Kind.FOLDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.export.FileContent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What files are called where the user wants them.
class DestinationTest {
  private static final Path HOME = path("/home/me");

  @Test
  void aFolderHoldsFilesWithTheirUsualNames() {
    Destination folder = parsed(FOLDER, " ~/exports/a b ");
    assertThat(folder.path()).isEqualTo(path("/home/me/exports/a b"));
    assertThat(folder.file(CUSTOMERS, ExportFormat.CSV_GZ, CUSTOMERS))
        .isEqualTo(path("/home/me/exports/a b/customers.csv.gz"));
    assertThat(folder.manifest(ExportFormat.CSV_GZ))
        .isEqualTo(path("/home/me/exports/a b/manifest.json"));
    assertThat(folder.text(ExportFormat.CSV, HOME))
        .isEqualTo(Path.of("~", "exports", "a b").toString());
  }

  @Test
  void aFileHasTheEndingOfItsFormatWhicheverWasTyped() {
    for (String typed : new String[] {"/d/mine", "/d/mine.csv", "/d/mine.CSV.GZ", "/d/mine.json"}) {
      Destination file = parsed(FILE, typed);
      assertThat(file.file(CUSTOMERS, ExportFormat.CSV_ZST, CUSTOMERS))
          .isEqualTo(path("/d/mine.csv.zst"));
      assertThat(file.manifest(ExportFormat.CSV_ZST)).isEqualTo(path("/d/mine.manifest.json"));
      assertThat(file.file(SETTINGS, ExportFormat.SETTINGS, SETTINGS))
          .isEqualTo(path("/d/mine.cardfolio.json"));
    }
  }

  @Test
  void transactionsStandBesideTheCustomers() {
    assertThat(parsed(FOLDER, "/d").file(TRANSACTIONS, ExportFormat.CSV_GZ, CUSTOMERS))
        .isEqualTo(path("/d/transactions.csv.gz"));
    assertThat(parsed(FILE, "/d/mine.csv").file(TRANSACTIONS, ExportFormat.CSV_ZST, CUSTOMERS))
        .isEqualTo(path("/d/mine.transactions.csv.zst"));
  }

  @Test
  void theFirstTableHasTheNameThatIsShownAndNoTwoFilesTheSame() {
    Destination mine = parsed(FILE, "/d/mine.csv");
    assertThat(names(mine, TRANSACTIONS)).containsExactly("mine.csv");
    assertThat(names(mine, TRANSACTIONS, TRANSACTION_DEFECT_LABELS))
        .containsExactly("mine.csv", "mine.defects.csv");
    assertThat(names(mine, DEFECT_LABELS)).containsExactly("mine.csv");
    assertThat(names(mine, DEFECT_LABELS, TRANSACTIONS, TRANSACTION_DEFECT_LABELS))
        .containsExactly("mine.customers.defects.csv", "mine.csv", "mine.defects.csv");
    assertThat(names(mine, CUSTOMERS, DEFECT_LABELS, TRANSACTIONS, TRANSACTION_DEFECT_LABELS))
        .containsExactly(
            "mine.csv",
            "mine.defects.csv",
            "mine.transactions.csv",
            "mine.transactions.defects.csv");
  }

  private static List<String> names(Destination destination, FileContent... written) {
    FileContent named = Destination.named(List.of(written));
    return Stream.of(written)
        .map(it -> destination.file(it, ExportFormat.CSV, named).getFileName().toString())
        .toList();
  }

  @Test
  void theKindCanBeChangedThereAndBack() {
    Destination folder = parsed(FOLDER, "/d/x");
    Destination file = folder.as(FILE, STATISTICS);
    assertThat(file.text(ExportFormat.STATISTICS, HOME))
        .isEqualTo(path("/d/x/statistics.json").toString());
    assertThat(file.as(FOLDER, CUSTOMERS)).isEqualTo(folder);
    assertThat(folder.as(FOLDER, CUSTOMERS)).isSameAs(folder);
  }

  @Test
  void whatNamesNoPlaceIsNone() {
    assertThat(Destination.parse(FOLDER, "  ", HOME)).isEmpty();
    assertThat(Destination.parse(FILE, "", HOME)).isEmpty();
    assertThat(Destination.parse(FILE, "/d/", HOME)).isEmpty();
    assertThat(Destination.parse(FILE, "/", HOME)).isEmpty();
    assertThat(Destination.parse(FILE, "/d/.csv", HOME)).isEmpty();
    assertThat(Destination.parse(FOLDER, "a\0b", HOME)).isEmpty();
    assertThat(Destination.parse(FOLDER, "~", HOME).map(Destination::path))
        .isEqualTo(Optional.of(HOME));
    assertThat(parsed(FOLDER, "~me").path()).isEqualTo(Path.of("~me").toAbsolutePath());
  }

  /// A path from the root, which has a drive before it on Windows.
  private static Path path(String text) {
    return Path.of(text).toAbsolutePath();
  }

  private static Destination parsed(Destination.Kind kind, String text) {
    return Destination.parse(kind, text, HOME).orElseThrow();
  }
}
