/// The window's work off the JavaFX thread: the jobs it asks for, and the runner that keeps only
/// the newest.
package io.cardfolio.ui.work;
