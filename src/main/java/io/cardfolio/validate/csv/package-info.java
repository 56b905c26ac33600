/// The door for files: reads tables that others wrote, whatever is wrong with them, in bounded
/// memory. The one place that knows a CSV library.
package io.cardfolio.validate.csv;
