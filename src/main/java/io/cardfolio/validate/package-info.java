/// What is wrong: rules over settings and rules over customers. What they find is data.
package io.cardfolio.validate;
