package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is told of a planted defect.
class PlantedDefectTest {
  @Test
  void aPlantedDefectIsListedByItsParts() {
    PlantedDefect planted =
        new PlantedDefect(7, Customer.id(7), CustomerColumn.AGE, DefectKind.MISSING, "45", "gone");
    assertThat(planted.fields())
        .containsExactly("7", "CUST00000007", "age", "missing", "45", "gone")
        .hasSameSizeAs(PlantedDefect.FIELD_NAMES);
  }
}
