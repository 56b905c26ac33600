package io.cardfolio.ui.customers;

import io.cardfolio.model.CustomerText;

/// A customer and the row he stands in, from 1.
record NumberedRow(long number, CustomerText customer) {}
