/// What is asked for and made: a portfolio's customers and transactions, with the bytes of their
/// files. The window and the console are two listeners of the same jobs; the rooms in it are what a
/// job is made of, and jobs over what is made.
package io.cardfolio.job;
