package org.paodao.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasureTest {
    @Test
    void aChineseSignIsAsWideAsHigh() {
        assertThat(Measure.width("共同富裕", 12)).isEqualTo(48);
    }

    @Test
    void linesBreakWhereTheyMust() {
        assertThat(Measure.lines("共同富裕示范区", 10, 40, 3)).containsExactly("共同富裕", "示范区");
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        assertThat(Measure.lines("共同富裕示范区工作要点", 10, 40, 2)).containsExactly("共同富裕", "示范区…");
    }

    @Test
    void aLatinWordIsNotTorn() {
        assertThat(Measure.lines("提高GDP占比", 10, 40, 3)).containsExactly("提高", "GDP占", "比");
    }

    @Test
    void noLineBeginsWithAClosingSign() {
        assertThat(Measure.lines("推进建设，深化", 10, 40, 3)).containsExactly("推进建", "设，深化");
    }

    @Test
    void aWordThatIsWiderThanTheLineIsTornAllTheSame() {
        assertThat(String.join("", Measure.lines("abcdefghijklmnop", 10, 30, 9)))
                .isEqualTo("abcdefghijklmnop");
    }

    @Test
    void nothingHasNoLines() {
        assertThat(Measure.lines("  ", 10, 30, 2)).isEmpty();
        assertThat(Measure.line("", 10, 30)).isEmpty();
    }
}
