/// What is wrong with settings, and how each thing can be put right.
package io.cardfolio.validate.spec;
