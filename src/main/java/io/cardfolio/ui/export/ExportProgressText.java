package io.cardfolio.ui.export;

/// How far an export is, in words.
///
/// @param what what it does: "Writing customers.csv.gz"
/// @param done how much of it is done
/// @param left how long it goes on
/// @param fraction how much is done, 0 to 1
public record ExportProgressText(String what, String done, String left, double fraction) {}
