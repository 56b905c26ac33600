/// The row at the top, and the menus that hang from it.
package io.cardfolio.ui.toolbar;
