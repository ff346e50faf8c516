package org.paodao.progress.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Samples;
import org.paodao.progress.report.SampleReports;

class FigureClaimsTest {
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 30);

    private final Yardstick income = yardstick("居民收入总额（示例）");
    private final FigureClaims claims =
            new FigureClaims(List.of(income, yardstick("农村居民收入总额"), yardstick("示例总产值（GDP）")), ClaimWords.on(JUNE));

    private static Yardstick yardstick(String name) {
        return Yardstick.of(new Indicator(UUID.randomUUID(), "X", null, Samples.definition(name, null, ""), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            居民收入总额512.3亿元。 | 512.3亿元 | 2023-06
            上半年，全区居民收入总额达到512.3亿元，增长5%。 | 512.3亿元 | 2023-06
            居民收入总额（初步数）为5123000万元 | 5123000万元 | 2023-06
            1—5月全区居民收入总额完成400亿元。 | 400亿元 | 2023-05
            一季度居民收入总额实现２００亿元 | ２００亿元 | 2023-03
            2022年全区居民收入总额900亿元。 | 900亿元 | 2022-12
            全区GDP完成600亿元。 | 600亿元 | 2023-06
            """)
    void aFigureThatNamesAnIndicatorIsFound(String said, String figure, String period) {
        assertThat(of(said)).singleElement().satisfies(spotted -> {
            assertThat(spotted.words()).isEqualTo(figure);
            assertThat(spotted.period()).hasToString(period);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "示例村居民收入总额3亿元。",
                "居民收入总额约512亿元。",
                "居民收入总额512亿元左右。",
                "居民收入总额500—520亿元。",
                "居民收入总额增长5.2%。",
                "居民收入总额目标600亿元。",
                "居民收入总额力争达到600亿元。",
                "居民收入总额去年为480亿元。",
                "二季度居民收入总额为260亿元。",
                "居民收入总额排名第3。",
                "居民收入总额提高，投资10亿元。"
            })
    void whatIsSaidRoughlyOrOfSomethingElseIsLeftAlone(String said) {
        assertThat(of(said)).isEmpty();
    }

    @Test
    void theLongerNameCounts() {
        assertThat(of("全区农村居民收入总额100亿元。"))
                .singleElement()
                .satisfies(spotted -> assertThat(spotted.yardstick().name()).isEqualTo("农村居民收入总额"));
    }

    @Test
    void aRoundedFigureIsTheSame() {
        assertThat(equal("居民收入总额512.3亿元", "512.34")).isTrue();
        assertThat(equal("居民收入总额512.34亿元", "512.3")).isTrue();
        assertThat(equal("居民收入总额5123000万元", "512.3")).isTrue();
        assertThat(equal("居民收入总额512.3亿元", "512.4")).isFalse();
        assertThat(equal("居民收入总额512亿元", "498.6")).isFalse();
    }

    private boolean equal(String said, String approved) {
        return income.equal(of(said).getFirst().said(), new BigDecimal(approved));
    }

    private List<FigureClaims.Spotted> of(String said) {
        return claims.of(SampleReports.said(said), JUNE);
    }
}
