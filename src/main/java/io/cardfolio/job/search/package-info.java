/// Customers who match a filter, among all that could be made.
package io.cardfolio.job.search;
