package org.paodao.indicator.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathPointsTest {
    @Test
    void periodsAreTypedByNumberOrByTheirName() {
        for (String typed : List.of(
                "3月=20%；第6期=50；9月份＝75；12=100；段内匀速=是；起始=2023-03",
                "3=20; 6=50; 09=75; 12=100; between=true; from=2023-03")) {
            assertThat(new PathPoints(typed, false).points())
                    .isEqualTo(
                            Map.of("3", "20", "6", "50", "9", "75", "12", "100", "between", "true", "from", "2023-03"));
        }
        assertThat(new PathPoints("一季度=25；第四季度=100", false).points()).isEqualTo(Map.of("1", "25", "4", "100"));
        assertThat(new PathPoints("上半年=40；下半年=100", false).points()).isEqualTo(Map.of("1", "40", "2", "100"));
        assertThat(new PathPoints("2023-Q3=75", false).points()).isEqualTo(Map.of("2023-Q3", "75"));
    }

    @Test
    void theUpperBorderOfARangeStandsBeforeItsPeriod() {
        for (String typed : List.of("上限3月=1,060", "upper.3=1060", "上限.3=1060")) {
            assertThat(new PathPoints(typed, true).points()).isEqualTo(Map.of("upper.3", "1060"));
        }
    }

    @Test
    void figuresOfAnOwnPathMayStandAloneAsARowOfASheet() {
        String row = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> "1," + (100 + month))
                .collect(joining("\t"));
        assertThat(new PathPoints(row, true).points())
                .hasSize(12)
                .containsEntry("1", "1101")
                .containsEntry("12", "1112");
        assertThat(new PathPoints("5；6.5；-7", true).points()).isEqualTo(Map.of("1", "5", "2", "6.5", "3", "-7"));
    }

    @Test
    void aRowThatBeginsWithinTheYearBeginsWithTheFirstPeriod() {
        assertThat(new PathPoints("起始=2023-11；5 6.5", true).points())
                .isEqualTo(Map.of("from", "2023-11", "11", "5", "12", "6.5"));
        assertThat(new PathPoints("from=2023-Q3; 5 6", true).points())
                .isEqualTo(Map.of("from", "2023-Q3", "3", "5", "4", "6"));
    }

    @Test
    void whatIsNoPointIsSaid() {
        assertThat(new PathPoints("3月20；12=100", false).unread()).contains("3月20");
        assertThat(new PathPoints("20 50 75 100", false).unread()).contains("20 50 75 100");
        assertThat(new PathPoints("80 一百", true).unread()).contains("80 一百");
        assertThat(new PathPoints("3=20; 12=100", false).unread()).isEmpty();
    }
}
