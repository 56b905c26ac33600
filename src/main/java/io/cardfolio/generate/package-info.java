/// The pure function: a customer from settings and a row number, and nothing else.
package io.cardfolio.generate;
