/// The settings file: written, read, and each of its keys explained.
package io.cardfolio.export.settings;
