/// What comes out while a setting is on the move: all of it again, but for what cannot have
/// changed.
package io.cardfolio.job.tune;
