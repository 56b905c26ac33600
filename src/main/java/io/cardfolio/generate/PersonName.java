package io.cardfolio.generate;

/// What a customer is called and written to.
record PersonName(String first, String last, String email) {}
