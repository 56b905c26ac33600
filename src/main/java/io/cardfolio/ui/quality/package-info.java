/// The Quality tab: which rules the customers keep, and what breaks them.
package io.cardfolio.ui.quality;
