/// What the user is told: what failed and what was done, in words and in the notice over the
/// content.
package io.cardfolio.ui.message;
