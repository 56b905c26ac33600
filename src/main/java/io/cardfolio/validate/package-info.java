/// What is wrong with customers and transactions: rules, and what they find, as data. Here is what
/// both tables have in common; `customer` and `transaction` have the rules of each, `spec` those
/// over settings. In `csv` is what reads tables, in `plain` the quick way through them.
package io.cardfolio.validate;
