package org.paodao.indicator.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

class PathPointsTest {
    @Test
    void periodsAreTypedByNumberOrByTheirName() {
        for (String typed : List.of(
                "3月=20%；第6期=50；9月份＝75；12=1００；段内匀速=是；起始=2023年3月",
                "3=20; 6=50; 09=75; 2023-12=100; between=true; from=2023-03")) {
            assertThat(points(Frequency.MONTH, typed))
                    .isEqualTo(
                            Map.of("3", "20", "6", "50", "9", "75", "12", "100", "between", "true", "from", "2023-03"));
        }
        assertThat(points(Frequency.HALF, "上半年=40；下半年=100")).isEqualTo(Map.of("1", "40", "2", "100"));
        assertThat(points(Frequency.QUARTER, "2023-Q3=75；第四季度=100")).isEqualTo(Map.of("3", "75", "4", "100"));
    }

    @Test
    void aPeriodOfAnotherLengthIsTheOneThatEndsWithIt() {
        assertThat(points(Frequency.MONTH, "一季度=20；上半年=50；全年=100"))
                .isEqualTo(Map.of("3", "20", "6", "50", "12", "100"));
        assertThat(points(Frequency.QUARTER, "3月=25；下半年=100")).isEqualTo(Map.of("1", "25", "4", "100"));
        assertThat(points(Frequency.HALF, "二季度=40；12月=100")).isEqualTo(Map.of("1", "40", "2", "100"));
        assertThat(points(Frequency.QUARTER, "起始=7月；四季度=100")).isEqualTo(Map.of("from", "2023-Q3", "4", "100"));
        assertThat(points(Frequency.MONTH, "起始=三季度；12=100")).isEqualTo(Map.of("from", "2023-07", "12", "100"));
    }

    @Test
    void aPeriodThatEndsWithNoneOfTheIndicatorsIsRefusedAsItWasTyped() {
        assertThat(flaws(Frequency.QUARTER, "1月=20；4月=100")).containsExactly(piece("1月=20"), piece("4月=100"));
        assertThat(flaws(Frequency.HALF, "一季度=40")).containsExactly(piece("一季度=40"));
        assertThat(flaws(Frequency.MONTH, "13=40；2024年3月=5")).containsExactly(piece("13=40"), piece("2024年3月=5"));
        assertThat(flaws(Frequency.QUARTER, "起始=5月")).containsExactly(piece("起始=5月"));
    }

    @Test
    void theUpperBorderOfARangeStandsBeforeItsPeriod() {
        for (String typed : List.of("上限3月=1,060", "upper.3=1060", "上限.一季度=1060")) {
            assertThat(points(Frequency.MONTH, typed)).isEqualTo(Map.of("upper.3", "1060"));
        }
    }

    @Test
    void figuresOfAnOwnPathMayStandAloneAsARowOfASheet() {
        String row = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> "1," + (100 + month))
                .collect(joining("\t"));
        assertThat(points(Frequency.MONTH, row))
                .hasSize(12)
                .containsEntry("1", "1101")
                .containsEntry("12", "1112");
        assertThat(points(Frequency.QUARTER, "5；6.5；-7 ８"))
                .isEqualTo(Map.of("1", "5", "2", "6.5", "3", "-7", "4", "8"));
    }

    @Test
    void aRowThatBeginsWithinTheYearBeginsWithTheFirstPeriod() {
        assertThat(points(Frequency.MONTH, "起始=2023-11；5 6.5"))
                .isEqualTo(Map.of("from", "2023-11", "11", "5", "12", "6.5"));
        assertThat(points(Frequency.QUARTER, "from=2023-Q3; 5 6"))
                .isEqualTo(Map.of("from", "2023-Q3", "3", "5", "4", "6"));
    }

    @Test
    void whatIsNoPointIsRefusedAsItWasTyped() {
        for (String typed :
                List.of("3月20", "80 一百", "2，4，6，8", "10,00 2,0", "3月=20，6月=50", "3月=1e1", "起点=多", "段内匀速=对", "起始=年中")) {
            assertThat(flaws(Frequency.MONTH, typed)).containsExactly(piece(typed));
        }
        assertThat(read(Frequency.MONTH, "20 50 75 100", false).flaws()).containsExactly(piece("20 50 75 100"));
    }

    @Test
    void twoFiguresForOnePeriodAreRefused() {
        assertThat(flaws(Frequency.MONTH, "3月=20；一季度=30"))
                .containsExactly(Flaw.at("points", "indicator.path-twice", "一季度=30"));
        assertThat(flaws(Frequency.QUARTER, "1 2 3 4；二季度=7"))
                .containsExactly(Flaw.at("points", "indicator.path-twice", "2"));
    }

    private static Map<String, String> points(Frequency frequency, String typed) {
        PathPoints read = read(frequency, typed, true);
        assertThat(read.flaws()).isEmpty();
        return read.points();
    }

    private static List<Flaw> flaws(Frequency frequency, String typed) {
        return read(frequency, typed, true).flaws();
    }

    private static PathPoints read(Frequency frequency, String typed, boolean own) {
        return new PathPoints("points", Period.year(2023), frequency).read(typed, own);
    }

    private static Flaw piece(String typed) {
        return Flaw.at("points", "indicator.path-piece", typed);
    }
}
