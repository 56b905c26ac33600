/// Programs that work the real window as a user does, each in a process of its own. They print
/// figures, one a line; the chapters `drag` and `soak` run and judge them.
package io.cardfolio.bench.window;
