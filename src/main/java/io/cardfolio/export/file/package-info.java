/// Files that appear whole or not at all, packed and with their fingerprint.
package io.cardfolio.export.file;
