/// Runs a request: ranges, threads, progress, cancel. The window and the console are two listeners
/// of the same jobs.
package io.cardfolio.job;
