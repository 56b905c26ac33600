/// How the window looks: fonts, colours and the two themes.
package io.cardfolio.ui.theme;
