package org.paodao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What changed is told field by field, however deep it lies. */
class FieldChangeTest {
    @Test
    void ofSeveralThingsEachIsToldByItsNumber() {
        assertThat(FieldChange.between(
                        "{\"goals\":[{\"printed\":\"10\",\"terms\":{\"goal\":\"10\"}}]}",
                        "{\"goals\":[{\"printed\":\"12\",\"terms\":{\"goal\":\"12\"}},{\"printed\":\"15\"}]}"))
                .containsExactly(
                        new FieldChange(List.of("goals", "1", "printed"), "10", "12"),
                        new FieldChange(List.of("goals", "1", "terms", "goal"), "10", "12"),
                        new FieldChange(List.of("goals", "2", "printed"), "", "15"));
    }

    @Test
    void aListOfWordsStaysOneField() {
        assertThat(FieldChange.between("{\"names\":[\"甲\"]}", "{\"names\":[\"甲\",\"乙\"]}"))
                .containsExactly(new FieldChange(List.of("names"), "甲", "甲；乙"));
        assertThat(FieldChange.between(null, "{\"names\":[]}")).isEmpty();
    }
}
