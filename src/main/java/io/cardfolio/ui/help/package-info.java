/// Help and About: pages over the window, made when they are opened.
package io.cardfolio.ui.help;
