package org.paodao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellNameTest {
    @Test
    void afterTheLastLetterComeTwoLetters() {
        assertThat(CellName.of(0, 0)).isEqualTo("A1");
        assertThat(CellName.of(6, 25)).isEqualTo("Z7");
        assertThat(CellName.of(6, 26)).isEqualTo("AA7");
        assertThat(CellName.column(27)).isEqualTo("AB");
        assertThat(CellName.column(26 * 27)).isEqualTo("AAA");
    }
}
