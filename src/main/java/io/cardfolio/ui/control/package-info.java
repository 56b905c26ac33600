/// Small controls that several parts of the window share.
package io.cardfolio.ui.control;
