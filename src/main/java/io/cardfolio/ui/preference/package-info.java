/// What the window remembers from one start to the next.
package io.cardfolio.ui.preference;
