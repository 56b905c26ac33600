/// A whole table under examination, in one pass and by chunks: every rule and every count, whether
/// its rows were made here or read.
package io.cardfolio.job.check;
