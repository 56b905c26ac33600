/// The Customers tab: any row of a table of any length.
package io.cardfolio.ui.customers;
