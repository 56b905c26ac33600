/// What is kept of failures: in a file that does not grow, and in what a user may send to somebody.
package io.cardfolio.ui.journal;
