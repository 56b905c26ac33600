/// What is wrong with customers and transactions: rules, and what they find, as data. The rules
/// over settings are in `spec`; in `csv` is what reads tables, in `plain` the quick way through
/// them.
package io.cardfolio.validate;
