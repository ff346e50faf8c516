package org.paodao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.paodao.document.Range;

class TextRunsTest {

    @Test
    void aLongRunOfOneSignIsFoundWhereItStands() {
        String text = "文号 | " + "|".repeat(40) + "\n" + "发".repeat(40) + " ".repeat(20);

        assertThat(TextRuns.in(text, new Range(0, text.length())))
                .containsExactly(new Range(5, 45), new Range(86, 106));
        assertThat(TextRuns.in(text, new Range(0, 12))).isEmpty();
    }

    @Test
    void aPieceIsARunOnlyWhenItIsNothingElse() {
        assertThat(TextRuns.isOne("|".repeat(13))).isTrue();
        assertThat(TextRuns.isOne("|".repeat(12))).isFalse();
        assertThat(TextRuns.isOne("|".repeat(13) + "。")).isFalse();
        assertThat(TextRuns.isOne("工".repeat(13))).isFalse();
    }
}
