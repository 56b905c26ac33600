/// What a few rows tell of all: how long a file will be, and figures while settings are on the
/// move.
package io.cardfolio.job.estimate;
