/// The hot path of validation: reads rows as bytes and lets those pass that surely break no rule.
/// Whatever it doubts, the rules decide; so it may be narrow, and it is fast.
package io.cardfolio.validate.plain;
