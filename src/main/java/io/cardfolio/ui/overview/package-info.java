/// The Overview tab: what the customers come to.
package io.cardfolio.ui.overview;
