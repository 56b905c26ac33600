/// Files that somebody made, held against the rules.
package io.cardfolio.job.validate;
