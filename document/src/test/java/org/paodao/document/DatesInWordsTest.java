package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates whose meaning hangs on the words around them. */
class DatesInWordsTest {

    private static List<String> days(String sentence) {
        Text text = Text.of(sentence);
        return Deadlines.in(text, text.all(), Issue.in(2031)).stream()
                .map(found -> String.valueOf(found.value().date()))
                .toList();
    }

    @Test
    void theStateOnADayIsNoDeadline() {
        assertThat(days("截至2031年3月，共有企业50家。")).isEmpty();
        assertThat(days("截至2031年底，完成率达到90%。")).containsExactly("2031-12-31");
    }

    @Test
    void aMonthOfCompletionInABracketIsOne() {
        assertThat(days("建成平台。（2032年12月完成）")).containsExactly("2032-12-31");
    }

    @Test
    void twoYearsMayBeJoined() {
        assertThat(days("到2032年和2035年，水平分别不低于22%和30%。")).containsExactly("2032-12-31", "2035-12-31");
    }
}
