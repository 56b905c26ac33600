/// Settings to start from: those that come with Cardfolio and the user's own.
package io.cardfolio.ui.preset;
