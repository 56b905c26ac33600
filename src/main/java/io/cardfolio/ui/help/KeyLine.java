package io.cardfolio.ui.help;

/// A line of the list of keys.
///
/// @param keys which to press, such as `Ctrl+E`
/// @param action what they set off
public record KeyLine(String keys, String action) {}
