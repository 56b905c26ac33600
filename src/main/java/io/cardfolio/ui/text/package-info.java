/// The words and figures of the window in the user's language. Files, the command line and the
/// library keep to one language and one way of writing numbers.
package io.cardfolio.ui.text;
