/// What several parts of the window share: small controls, the keys, and listening without a leak.
package io.cardfolio.ui.control;
