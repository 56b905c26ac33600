package io.cardfolio.generate;

/// A city and the state it lies in.
record Place(String state, String city) {}
