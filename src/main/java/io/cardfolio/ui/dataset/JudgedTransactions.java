package io.cardfolio.ui.dataset;

import io.cardfolio.job.TransactionIndex;
import io.cardfolio.job.check.TransactionOutcome;

/// Transactions that were made and checked, of which any can be had again.
///
/// @param outcome what is wrong with them
/// @param index all of them
/// @param customers of how many customers they are, from the first on
public record JudgedTransactions(
    TransactionOutcome outcome, TransactionIndex index, long customers) {}
