/// What people, other programs and damage may hand to Cardfolio, made up by Jazzer for as long as
/// one likes: `mvn verify -Pfuzz -Dfuzz.minutes=10`, and `-Dfuzz.only=settings` for one target. A
/// target fails on whatever is no sentence for the user; inputs that are found are kept beside the
/// corpus in `target/fuzz` and belong into a test.
package io.cardfolio.fuzz;
