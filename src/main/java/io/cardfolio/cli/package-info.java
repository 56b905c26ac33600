/// The command line: picocli commands, console output, and exit codes in one place.
package io.cardfolio.cli;
