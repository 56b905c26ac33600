/// What came out: mergeable counts and histograms that charts, console and reports all show.
package io.cardfolio.summary;
