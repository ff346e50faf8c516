package org.paodao.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final String SEWAGE = "示例村污水管网破损，生活污水直排示例河，2024年3月督查发现。";

    @Test
    void theSameProblemOfAnotherYearIsTheSame() {
        assertThat(Likeness.percent(SEWAGE, "示例村污水管网破损,生活污水直排示例河;2026年5月督查发现")).isGreaterThanOrEqualTo(95);
    }

    @Test
    void aProblemSaidInOtherWordsIsAlike() {
        assertThat(Likeness.percent(SEWAGE, "示例村生活污水直排示例河，污水管网破损未修复")).isBetween(50, 95);
    }

    @Test
    void anotherProblemIsNot() {
        assertThat(Likeness.percent(SEWAGE, "示例学校食堂未落实留样制度，台账缺失")).isLessThan(20);
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(Likeness.percent("", "2024")).isZero();
        assertThat(Likeness.percent("水", "水")).isEqualTo(100);
        assertThat(Likeness.percent("水", "火")).isZero();
    }

    @Test
    void itDoesNotMatterWhichIsFirst() {
        String other = "污水直排";
        assertThat(Likeness.percent(SEWAGE, other)).isEqualTo(Likeness.percent(other, SEWAGE));
    }
}
