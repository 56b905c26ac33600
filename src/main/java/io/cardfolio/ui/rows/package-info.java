/// Tables of any length, of which only the rows in view are asked for.
package io.cardfolio.ui.rows;
