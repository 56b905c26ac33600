/// Editing the settings: what an edit is called, and how it is taken back.
package io.cardfolio.ui.edit;
