/// What tabs of figures and charts are made of: tiles, panels, and how they lie.
package io.cardfolio.ui.panel;
