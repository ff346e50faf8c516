package org.paodao.scoring.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.scoring.Reason;

class UnitTest {
    private static final Map<String, Unit> UNITS = Map.of(
            "GDP", Unit.parse("亿元"),
            "收入", Unit.parse("万元"),
            "人口", Unit.parse("万人"),
            "面积", Unit.parse("平方公里"),
            "率", Unit.parse("%"),
            "倍差", Unit.parse("倍"));

    @ParameterizedTest
    @CsvSource({
        "亿元, 100000000, 亿元",
        "万元/人, 10000, 万元/人",
        "万元每人, 10000, 万元/人",
        "%, 0.01, %",
        "个百分点, 0.01, %",
        "‰, 0.001, 0.001",
        "倍, 1, ''",
        "'', 1, ''",
        "个/万人, 0.0001, 0.0001个/人",
        "元/人·月, 1, 元/人·月",
        "μg/m³, 1, μg/米^3",
        "平方公里, 1000000, 百万米^2",
        "万平方米, 10000, 万米^2",
        "m^2, 1, 米^2",
        "㎡, 1, 米^2",
        "万千瓦时, 10000000, 千万瓦时",
        "公斤, 1000, 千克",
        "件, 1, 件",
        "1/人, 1, 1/人"
    })
    void aUnitIsReadAsOfficialsWriteIt(String written, BigDecimal factor, String said) {
        Unit unit = Unit.parse(written);
        assertThat(unit.factor()).isEqualByComparingTo(factor);
        assertThat(unit).hasToString(said);
        assertThat(Unit.parse(unit.toString()).measuresTheSameAs(unit)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "亿元, 万元, true, false",
        "百万人, 百万人, true, true",
        "元/人, 元, false, false",
        "元/人, 元/户, false, false",
        "人/人, 倍, true, true",
        "元/元, —, true, true"
    })
    void unitsAreComparedByWhatTheyMeasureAndTheirMultiple(String one, String other, boolean alike, boolean same) {
        assertThat(Unit.parse(one).measuresTheSameAs(Unit.parse(other))).isEqualTo(alike);
        assertThat(Unit.parse(one).isSameAs(Unit.parse(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[GDP] / [人口] * 10000 | 元/人",
                "[GDP] / [人口] | 万元/人",
                "[GDP] / [GDP] * 100 | %",
                "100 - [率] | %",
                "growth([GDP]) | %",
                "growth([GDP]) - growth([收入]) | 个百分点",
                "[GDP] * 10000 + [收入] | 万元",
                "[收入] + [GDP] * 10000 | 万元",
                "[GDP] + [收入] / 10000 | 亿元",
                "sum([GDP], [GDP], 3) | 亿元",
                "-abs(previous(cumulative([GDP]))) | 亿元",
                "[GDP] * 2 + [GDP] * 2 | 亿元",
                "[GDP] * [率] / 100 | 亿元",
                "1 / ([人口] / [面积]) | 平方公里/万人",
                "[GDP] / 3 * 3 | 亿元",
                "2 * 3 / 4 | 件",
                "[GDP] / [GDP] | 倍"
            })
    void aFormulaThatGivesTheDeclaredUnitPasses(String formula, String declared) throws Malformed {
        assertThat(Formula.read(formula).unitProblem(Unit.parse(declared), UNITS::get))
                .isEmpty();
    }

    @Test
    void unlikeUnitsAreNotAddedAndBothAreNamed() throws Malformed {
        assertThat(problem("1 + [GDP] - [人口]", "亿元")).contains(Reason.of("formula-units-unlike", "亿元", "万人", 10));
        assertThat(problem("[GDP] + [收入]", "亿元")).contains(Reason.of("formula-units-unlike", "亿元", "万元", 6));
        assertThat(problem("max([GDP], [收入])", "亿元")).contains(Reason.of("formula-units-unlike", "亿元", "万元", 0));
        assertThat(problem("2 * ([GDP] + [收入]) / growth([GDP] - [率])", "亿元"))
                .contains(Reason.of("formula-units-unlike", "亿元", "万元", 11));
        assertThat(problem("growth([GDP] - [率])", "%")).contains(Reason.of("formula-units-unlike", "亿元", "%", 13));
    }

    @Test
    void aResultInAnotherUnitThanDeclaredIsRefused() throws Malformed {
        assertThat(problem("[GDP] / [人口]", "元/人")).contains(Reason.of("formula-unit-factor", "万元/人", "元/人"));
        assertThat(problem("[GDP] / [人口] * 100", "元/人")).contains(Reason.of("formula-unit-factor", "百元/人", "元/人"));
        assertThat(problem("[GDP] * [人口]", "亿元")).contains(Reason.of("formula-unit-result", "万亿人·元", "亿元"));
        assertThat(problem("[GDP] / [GDP]", "%")).contains(Reason.of("formula-unit-factor", "", "%"));
    }

    @Test
    void anUnknownCodeIsNamedWithItsPlace() throws Malformed {
        assertThat(problem("[GDP] + [没有]", "亿元")).contains(Reason.of("formula-unit-unknown", "没有", 8));
        assertThat(problem("sum(1, [没有])", "亿元")).contains(Reason.of("formula-unit-unknown", "没有", 7));
    }

    private static Optional<Reason> problem(String formula, String declared) throws Malformed {
        Optional<Reason> problem = Formula.read(formula).unitProblem(Unit.parse(declared), UNITS::get);
        problem.ifPresent(reason -> assertThat(Formula.keys()).contains(reason.key()));
        return problem;
    }
}
