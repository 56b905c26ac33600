/// The fast way to a file: texts that are encoded once and then copied, numbers written eight
/// digits at a time, and tables that lie in their files as they do in memory. A row made of these
/// allocates nothing, and the tricks that speed needs stay in this room.
package io.cardfolio.generate.bytes;
