/// The dataset that the window shows: its customers and transactions, what was found in them, and
/// their fingerprint.
package io.cardfolio.ui.dataset;
