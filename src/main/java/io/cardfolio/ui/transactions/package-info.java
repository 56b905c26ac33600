/// The Transactions tab: what the customers spend, and any row of all their transactions.
package io.cardfolio.ui.transactions;
