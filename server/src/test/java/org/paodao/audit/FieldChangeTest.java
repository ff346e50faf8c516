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
    void anOnlyThingHasNoNumber() {
        assertThat(FieldChange.between("[{\"amount\":\"10\"}]", "[{\"amount\":\"12\"}]"))
                .containsExactly(new FieldChange(List.of("amount"), "10", "12"));
        assertThat(FieldChange.between(null, "{\"goals\":[{\"printed\":\"10\"}]}"))
                .containsExactly(new FieldChange(List.of("goals", "printed"), "", "10"));
    }

    @Test
    void aFieldThatIsCalledByANumberKeepsIt() {
        assertThat(FieldChange.between(null, "{\"1\":\"甲\"}")).containsExactly(new FieldChange(List.of("1"), "", "甲"));
    }

    @Test
    void aListOfWordsStaysOneField() {
        assertThat(FieldChange.between("{\"names\":[\"甲\"]}", "{\"names\":[\"甲\",\"乙\"]}"))
                .containsExactly(new FieldChange(List.of("names"), "甲", "甲；乙"));
        assertThat(FieldChange.between(null, "{\"names\":[]}")).isEmpty();
    }
}
