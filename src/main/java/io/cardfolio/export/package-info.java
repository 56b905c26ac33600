/// How data leaves, as bytes: lines of CSV and pictures here, `gzip` packs the same everywhere,
/// `file` is what appears whole or not at all, `settings` and `manifest` are the files that are
/// read back, as `json`.
package io.cardfolio.export;
