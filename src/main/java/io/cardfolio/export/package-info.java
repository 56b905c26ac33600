/// How data leaves: formats, settings files, and files that appear whole or not at all.
package io.cardfolio.export;
