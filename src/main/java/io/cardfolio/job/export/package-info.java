/// Files that are written together with their manifest, and made again to verify it.
package io.cardfolio.job.export;
