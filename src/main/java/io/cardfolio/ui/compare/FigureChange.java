package io.cardfolio.ui.compare;

/// A figure in two datasets, in words.
///
/// @param name what is counted
/// @param before its value in the pinned dataset
/// @param after its value in the present dataset
/// @param difference the second less the first, with its sign
public record FigureChange(String name, String before, String after, String difference) {}
