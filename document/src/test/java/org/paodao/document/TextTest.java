package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void foldingKeepsEveryOffset() {
        var text = Text.of("（牽頭單位：Ａ局，１２％）\u3000。");
        assertThat(text.folded()).isEqualTo("(牵头单位:A局,12%) 。").hasSameSizeAs(text.raw());
    }

    @Test
    void aViewJoinsHardWrappedLinesAndStillPointsAtTheText() {
        var text = Text.of("2023年\n  12月 底前");
        var view = text.view(text.all());
        assertThat(view.chars()).isEqualTo("2023年12月底前");
        assertThat(view.range(5, 10).of(text.raw())).isEqualTo("12月 底前");
    }

    @Test
    void aViewOfAPartCountsFromItsOwnStartAndPointsAtTheSameText() {
        var text = Text.of("一、 年度\n目标：2023年\n  12月 底前。");
        var view = text.view(new Range(text.raw().indexOf("2023"), text.raw().indexOf('。')));
        assertThat(view.chars()).isEqualTo("2023年12月底前");
        assertThat(view.range(5, 10).of(text.raw())).isEqualTo("12月 底前");
        assertThat(text.view(new Range(2, 3)).chars()).as("nothing but a blank").isEmpty();
    }
}
