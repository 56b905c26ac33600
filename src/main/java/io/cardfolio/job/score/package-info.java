/// What was planted on purpose against what the rules found.
package io.cardfolio.job.score;
