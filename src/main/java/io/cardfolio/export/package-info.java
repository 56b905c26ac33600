/// How data leaves, as bytes: `file` is what appears whole or not at all, `settings` and `manifest`
/// are the files that are read back.
package io.cardfolio.export;
