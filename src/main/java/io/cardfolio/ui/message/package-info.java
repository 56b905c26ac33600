/// What the user is told: what failed and what was done, and the notice over the content. The words
/// themselves lie in the resources of `ui/text` and in the lists of `Wording`.
package io.cardfolio.ui.message;
