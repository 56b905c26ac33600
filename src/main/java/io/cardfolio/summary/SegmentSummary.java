package io.cardfolio.summary;

import io.cardfolio.model.Percent;

/// What came out of one segment.
///
/// @param name the segment
/// @param target the share that the settings ask for
/// @param customers how many customers it has
/// @param share its part of all customers, 0 to 1
/// @param premium how many of them have a Premium card
/// @param creditLimit their credit limits, in dollars
public record SegmentSummary(
    String name, Percent target, long customers, double share, long premium, Stats creditLimit) {}
