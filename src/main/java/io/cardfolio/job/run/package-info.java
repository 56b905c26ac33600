/// How a job runs: on threads, told of its progress, and stopped.
package io.cardfolio.job.run;
