/// The pure function: a customer and his transactions from settings and a row number, and nothing
/// else.
package io.cardfolio.generate;
