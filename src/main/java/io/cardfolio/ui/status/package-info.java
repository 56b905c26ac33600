/// The two lowest rows: whether settings and data are right, what was made, and what runs.
package io.cardfolio.ui.status;
