/// Cells that are made wrong on purpose, by the same pure function.
package io.cardfolio.generate.defect;
