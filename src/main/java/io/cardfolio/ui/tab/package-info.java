/// The tabs of the window, and what each of them must be able to do.
package io.cardfolio.ui.tab;
