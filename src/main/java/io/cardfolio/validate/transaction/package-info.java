/// The rules over transactions: of a row, between rows, and against the customers' accounts.
package io.cardfolio.validate.transaction;
