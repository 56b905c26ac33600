package io.cardfolio.ui.form;

import io.cardfolio.model.Activity;
import io.cardfolio.model.Segment;
import io.cardfolio.model.Text;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import java.util.function.BiFunction;
import javafx.scene.Node;

/// One segment of the settings, as the parts of its details know it.
///
/// @param index its place in the settings, from 0
record OneSegment(StudioModel model, Texts texts, int index) {
  /// The segment as it is now.
  Segment now() {
    return model.spec().segments().get(index);
  }

  /// A setting of the segment.
  <T> Setting<T> setting(SpecField field, BiFunction<Segment, T, Segment> change) {
    return setting(EditName.of(field, index), change);
  }

  /// A setting of the segment whose changes have a name of their own.
  <T> Setting<T> setting(EditName name, BiFunction<Segment, T, Segment> change) {
    return new Setting<>(
        model,
        name,
        (spec, value) -> spec.withSegment(index, change.apply(spec.segments().get(index), value)));
  }

  /// A setting of how the segment's customers use their cards.
  <T> Setting<T> activity(SpecField field, BiFunction<Activity, T, Activity> change) {
    return activity(EditName.of(field, index), change);
  }

  /// A setting of how the segment's customers use their cards whose changes have a name of their
  /// own.
  <T> Setting<T> activity(EditName name, BiFunction<Activity, T, Activity> change) {
    return setting(
        name, (segment, value) -> segment.withActivity(change.apply(segment.activity(), value)));
  }

  /// What is wrong with a field of the segment.
  ///
  /// @param controls the controls of the field
  ProblemList problems(SpecField field, Node... controls) {
    return new ProblemList(model, texts, field, index, controls);
  }

  /// What a part of the details is called.
  String title(String part) {
    String key = "form.segment-" + part;
    return texts.of(key);
  }

  /// The ID of a part of the details.
  String id(String part) {
    return Text.of("segment-%d-%s", index, part);
  }
}
