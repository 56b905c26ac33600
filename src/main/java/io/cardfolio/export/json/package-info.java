/// JSON that people may have written, read with bounds and a sentence for all that is wrong; and
/// plain maps as JSON. The one place that knows the JSON library, beside what is read with it.
package io.cardfolio.export.json;
