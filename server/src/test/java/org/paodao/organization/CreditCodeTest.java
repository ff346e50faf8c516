package org.paodao.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    /** Made up; the last character is the right one. */
    private static final String RIGHT = "11331102ABCDEFGH1";

    @Test
    void theLastCharacterChecksTheOthers() {
        String code = RIGHT + CreditCode.check(RIGHT);
        assertThat(CreditCode.isRight(code)).isTrue();
        for (char other : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            assertThat(CreditCode.isRight(RIGHT + other)).isEqualTo(other == code.charAt(17));
        }
    }

    @Test
    void thePublishedExampleOfTheStandardIsRight() {
        // The example of GB 32100-2015.
        assertThat(CreditCode.isRight("91350100M000100Y43")).isTrue();
    }

    @Test
    void twoCharactersInTheWrongOrderAreFound() {
        assertThat(CreditCode.isRight("91350100M000010Y43")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y4", "91350100M000100Y433", "91350100M000100y43", "9135O100M000100Y43"})
    void whatHasNotTheFormIsNoCode(String code) {
        assertThat(CreditCode.isRight(code)).isFalse();
    }
}
