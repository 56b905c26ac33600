/// How a run of the program ended.
record Ended(int code, String messages) {
  /// Whether it failed with one sentence.
  boolean isOneSentence() {
    return code != 0 && messages.startsWith("Error: ") && messages.lines().count() == 1;
  }
}
