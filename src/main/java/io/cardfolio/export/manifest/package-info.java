/// The manifest: what a run has written, and what it takes to write it again.
package io.cardfolio.export.manifest;
