/// What a dataset has in common with the one that is pinned, and what not.
package io.cardfolio.ui.compare;
