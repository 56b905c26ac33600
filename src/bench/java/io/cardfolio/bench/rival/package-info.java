/// Other ways to a table of customers, written as their users would write them.
package io.cardfolio.bench.rival;
