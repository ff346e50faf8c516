package org.paodao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {
    @Test
    void whatFitsStaysAsItIs() {
        assertThat(Shortened.to(4, "示例文字")).isEqualTo("示例文字");
        assertThat(Shortened.beginning(4, "示例文字")).isEqualTo("示例文字");
    }

    @Test
    void theEllipsisTakesAPlaceOfItsOwn() {
        assertThat(Shortened.to(4, "示例文字长")).isEqualTo("示例文…").hasSize(4);
        assertThat(Shortened.beginning(4, "示例文字长")).isEqualTo("示例文字");
    }

    @Test
    void noSignIsCutInTwo() {
        String text = "好😀😀😀";
        assertThat(Shortened.to(3, text)).isEqualTo("好…");
        assertThat(Shortened.to(4, text)).isEqualTo("好😀…");
        assertThat(Shortened.beginning(2, text)).isEqualTo("好");
        assertThat(Shortened.beginning(3, text)).isEqualTo("好😀");
        assertThat(Shortened.beginning(0, text)).isEmpty();
    }
}
