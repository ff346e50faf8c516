package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Days of a list that names no year. */
class YearlessDaysTest {
    private static final String POINTS = "1.建设农田。6月底前建成渠系。（县农业局负责）\n2.加固水库。9月20日前开工。（县水利局负责）\n";

    private static List<Deadline> deadlines(String text) {
        return DocumentReader.plain().readText(text).items().stream()
                .flatMap(item -> item.deadlines().stream())
                .map(Found::value)
                .toList();
    }

    @Test
    void theyAreKeptAsPrintedAndFallOnNoDay() {
        assertThat(deadlines("重点工作任务清单\n" + POINTS))
                .containsExactly(
                        new Deadline("6月底前", Deadline.Kind.OPEN, null, true),
                        new Deadline("9月20日前", Deadline.Kind.OPEN, null, true));
    }

    @Test
    void theYearOfTheSignatureIsTheirs() {
        assertThat(deadlines("重点工作任务清单\n" + POINTS + "\n青岭县人民政府办公室\n2031年2月3日"))
                .extracting(deadline -> String.valueOf(deadline.date()))
                .containsExactly("2031-06-30", "2031-09-20");
    }
}
