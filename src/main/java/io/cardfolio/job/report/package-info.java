/// What came out, as files: statistics, violations.
package io.cardfolio.job.report;
