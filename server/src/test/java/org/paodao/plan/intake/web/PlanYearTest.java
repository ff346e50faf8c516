package org.paodao.plan.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.paodao.plan.intake.Drafts;
import org.paodao.plan.intake.Review;

class PlanYearTest {
    @Test
    void theTitleTellsIt() {
        assertThat(PlanYear.of(Drafts.of("示例区2031年工作要点\n1.修好公路，2032年6月底前完成。（区交通局负责）")))
                .isEqualTo("2031");
    }

    @Test
    void withoutAHeadTheFirstDeadlineTellsIt() {
        Review review = Drafts.of("重点工作安排\n1.修好公路，2031年6月底前完成。（区交通局负责）\n2.建成公园，12月底前完成。（区建设局负责）");
        assertThat(PlanYear.of(review)).isEqualTo("2031");
    }

    @Test
    void whereNothingTellsItNobodyGuesses() {
        assertThat(PlanYear.of(Drafts.of("重点工作安排\n1.修好公路，6月底前完成。（区交通局负责）\n2.建成公园。（区建设局负责）")))
                .isEmpty();
    }
}
