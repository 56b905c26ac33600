package io.cardfolio.ui.compare;

/// A setting that differs between two datasets, in words.
///
/// @param name what is set
/// @param before its value in the pinned dataset; empty where it had none
/// @param after its value in the present dataset; empty where it has none
public record SettingChange(String name, String before, String after) {}
