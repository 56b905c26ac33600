package io.cardfolio.generate.name;

/// A name and how common it is beside the others of its list.
///
/// @param name the name
/// @param weight how common it is, at least 1
public record Weighted(String name, long weight) {}
