/// The files of the window: how they are called, chosen, dropped, opened and saved.
package io.cardfolio.ui.file;
