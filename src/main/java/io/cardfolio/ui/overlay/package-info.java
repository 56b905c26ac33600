/// Dialogs that lie over the window and keep the keyboard until they are closed.
package io.cardfolio.ui.overlay;
