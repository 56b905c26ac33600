/// The rules over customers: of a cell, of a row, and between all rows.
package io.cardfolio.validate.customer;
