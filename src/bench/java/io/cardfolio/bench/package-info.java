/// Measures how fast Cardfolio is, beside other ways to the same table, and writes
/// `docs/BENCHMARKS.md`: `mvn verify -Pbench`, which skips the tests. Where the app image was made
/// (`mvn package -Pdist`), that is what is measured, otherwise the jars.
///
/// Options, each of which makes it a short run whose document goes to `target/bench/BENCHMARKS.md`:
///
/// - `-Dbench.rows=1000000`: no table is larger than that (default 99999999, needs 17 GB of disk)
/// - `-Dbench.rounds=2`: how many times each thing is measured (default 5; more is a full run too)
/// - `-Dbench.only=board`: one part alone, `jmh`, `figures`, `transactions`, `board`, `growth` or
///   `drag` (default all); or `soak`, which uses the window at random for `-Dbench.minutes`
///   (default 30) and fails on an exception, a leak or a thread that is left over
package io.cardfolio.bench;
