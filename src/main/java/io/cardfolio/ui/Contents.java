package io.cardfolio.ui;

/// What stands in the tabs of the window.
///
/// @param overview the charts
/// @param customers the rows
/// @param quality what is wrong
public record Contents(ContentPane overview, CustomersView customers, QualityView quality) {}
