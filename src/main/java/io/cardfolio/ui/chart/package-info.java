/// Charts of our own, which know numbers and labels but nothing of customers.
package io.cardfolio.ui.chart;
