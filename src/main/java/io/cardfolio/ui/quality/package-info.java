/// The Quality tab: which rules customers and transactions keep, and what breaks them.
package io.cardfolio.ui.quality;
