/// Random numbers that are found by an address, and what is chosen with them. No number is drawn
/// from a sequence, so nothing depends on what was asked before.
package io.cardfolio.generate.random;
