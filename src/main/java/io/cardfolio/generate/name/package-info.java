/// What customers are called: the tables of names, and the address that follows from a name.
package io.cardfolio.generate.name;
