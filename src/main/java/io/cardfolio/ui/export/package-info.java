/// The dialog that exports: what, where to, how far.
package io.cardfolio.ui.export;
