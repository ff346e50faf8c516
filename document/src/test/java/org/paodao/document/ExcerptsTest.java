package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who does what by when in the excerpts, as a person reads it. */
class ExcerptsTest {

    @ParameterizedTest
    @MethodSource("org.paodao.document.Excerpts#all")
    void whoDoesWhatByWhenIsReadAsAPersonDoes(String name) {
        DraftPlan plan = DocumentReader.plain().readText(Excerpts.text(name));
        assertThat(plan.verdict().isPlan()).isTrue();
        assertThat(plan.items().stream().map(Forms::brief).toList()).isEqualTo(Forms.expected(Excerpts.form(name)));
    }
}
