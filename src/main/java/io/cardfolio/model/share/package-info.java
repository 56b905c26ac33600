/// The shares of the segments while they are edited: linked to each other, locked, split and moved.
/// Values and functions only; a window is one user of them, a fix of wrong settings another.
package io.cardfolio.model.share;
