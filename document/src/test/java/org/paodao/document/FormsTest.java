package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads each form as a person does. */
class FormsTest {

    static Stream<String> forms() {
        return Forms.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyItemIsReadWithAllItsFacts(String form) {
        DraftPlan plan = DocumentReader.plain().readText(Forms.text(form));
        assertThat(plan.verdict().isPlan()).isTrue();
        assertThat(plan.items().stream().map(Forms::brief).toList()).isEqualTo(Forms.expected(form));
    }
}
