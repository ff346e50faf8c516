package org.paodao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    @Test
    void everyKeyStandsOnceAndIsFitForMessageFiles() {
        assertThat(Sentence.keys(Reasons.values()))
                .doesNotHaveDuplicates()
                .hasSize(Reasons.values().length)
                .allMatch(key -> key.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Sentence.keys(Reasons.values()).getFirst()).isEqualTo("target-reached");
    }

    @Test
    void aKeyIsItsNameInSmallLetters() {
        for (Reasons reason : Reasons.values()) {
            assertThat(reason.key().replace('-', '_')).isEqualToIgnoringCase(reason.name());
        }
    }

    @Test
    void aSentenceTakesAsManyArgumentsAsItHasGaps() {
        assertThat(Reasons.TARGET_REACHED.gaps()).containsExactly("value", "goal");
        assertThat(Reasons.PATH_LAST_YEAR_FLAT.gaps()).isEmpty();
        assertThat(Reasons.TARGET_REACHED.with(BigDecimal.ONE, BigDecimal.TEN))
                .isEqualTo(Reason.of("target-reached", BigDecimal.ONE, BigDecimal.TEN));
        assertThatIllegalArgumentException().isThrownBy(() -> Reasons.TARGET_REACHED.with(BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> Reasons.PATH_LAST_YEAR_FLAT.with("x"));
    }
}
