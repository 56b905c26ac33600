/// The form: every setting of a portfolio, with what is wrong in it and the way out.
package io.cardfolio.ui.form;
