/// Unpacks what was packed in pieces, and refuses what is damaged or cut short, where Java's own
/// streams would pass over it.
package io.cardfolio.validate.csv.unpack;
