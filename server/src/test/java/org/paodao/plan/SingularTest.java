package org.paodao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularTest {
    @ParameterizedTest
    @CsvSource({
        "Key works, Key work",
        "Sections, Section",
        "Policies, Policy",
        "Measures, Measure",
        "Progress, Progress",
        "Status, Status",
        "Focus area, Focus area"
    })
    void oneOfManyThingsIsCalledInTheSingular(String many, String one) {
        assertThat(Singular.of(many)).isEqualTo(one);
    }
}
