import java.nio.file.Path;

/// What came of one kind of fault, a row of the table.
final class Row {
  private final String fault;
  private int tries;
  private int failedAsTheyShould;
  private int lost;
  private int leftOver;
  private int unclear;
  private String note = "";

  Row(String fault) {
    this.fault = fault;
  }

  /// Counts a try that ended with nothing to look at but what was said.
  void tried() {
    tries++;
  }

  /// Counts whether a run failed with one sentence.
  void said(Ended ended) {
    if (ended.isOneSentence()) {
      failedAsTheyShould++;
    } else {
      unclear++;
      System.err.println(ended);
    }
  }

  /// Counts files that are lost, and those that the next run in the folder leaves over.
  ///
  /// @param made what a run that succeeds makes
  void judge(Workplace workplace, Path folder, Exported old, Exported made) throws Exception {
    tries++;
    lost(Exported.in(folder).lost(old, made));
    leftOver(workplace.leftOver(folder));
  }

  void lost(int files) {
    lost += files;
  }

  void leftOver(int files) {
    leftOver += files;
  }

  void note(String newNote) {
    note = newNote;
  }

  /// How much is not as it should be.
  int wrong() {
    return lost + leftOver + unclear;
  }

  @Override
  public String toString() {
    return "| %s | %d | %d | %d | %d | %d | %s |"
        .formatted(fault, tries, failedAsTheyShould, unclear, lost, leftOver, note);
  }
}
