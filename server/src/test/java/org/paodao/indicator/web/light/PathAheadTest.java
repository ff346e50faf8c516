package org.paodao.indicator.web.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The path of a chart goes on to the year's goal only where nothing can have turned it. */
class PathAheadTest {
    private static List<BigDecimal> amounts(String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(" ")).map(BigDecimal::new).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "25 50, 100, 4, 75 100",
        "25, 100, 4, 50 75 100",
        "95 95, 95, 4, 95 95",
        "95, 95, 2, 95",
        "90 80, 60, 4, 70 60",
        "10 50, 100, 4,",
        "30, 100, 4,",
        "25 50 75 100, 100, 4,"
    })
    void whatWentEvenlyGoesOnEvenly(String known, BigDecimal goal, int periods, String rest) {
        assertThat(PathAhead.of(amounts(known), goal, periods))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(amounts(rest));
    }
}
