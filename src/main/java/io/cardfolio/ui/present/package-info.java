/// The presets on a projector, one after the other: what changes, and what comes out.
package io.cardfolio.ui.present;
