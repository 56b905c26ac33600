/// Packing that gives the same bytes on every machine: gzip members by code of our own, as each
/// system's zlib packs the same bytes in another way.
package io.cardfolio.export.gzip;
