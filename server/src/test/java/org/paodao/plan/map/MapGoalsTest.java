package org.paodao.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.document.Target.Comparator;
import org.paodao.plan.Item;
import org.paodao.plan.PlanView;
import org.paodao.plan.ShownLights;

/** The goals on top of a map say what holds, as the page of the plan does. */
class MapGoalsTest {
    @Test
    void aCorrectedFigureIsSaidInTheReadersLanguageWithThePrintBehindIt() {
        Item.Goal corrected = goal(Comparator.AT_LEAST, new BigDecimal("85"), "总产值突破80亿元");
        assertThat(shown(corrected, Locale.ENGLISH)).containsExactly("≥ 85亿元 (as printed: 总产值突破80亿元)");
        assertThat(shown(corrected, Locale.SIMPLIFIED_CHINESE)).containsExactly("≥85亿元（文件表述：总产值突破80亿元）");
    }

    @Test
    void aGoalStaysAsPrintedWhereThePrintSaysItAndWhereItIsOnlyWords() {
        assertThat(shown(goal(Comparator.AT_LEAST, new BigDecimal("80"), "总产值突破80亿元"), Locale.ENGLISH))
                .containsExactly("总产值突破80亿元");
        assertThat(shown(goal(Comparator.WORDS, null, "适度增长"), Locale.ENGLISH)).containsExactly("适度增长");
    }

    private static List<String> shown(Item.Goal goal, Locale locale) {
        PlanView plan = GeneratedPlans.times(1, 1);
        var view = new PlanView(
                plan.head(),
                plan.facts(),
                plan.kinds(),
                plan.schemes(),
                plan.items(),
                plan.links(),
                plan.points(),
                plan.sources(),
                List.of(goal));
        return MapBuilder.of(view, ShownLights.NONE, GeneratedPlans.words(locale), null)
                .goals();
    }

    private static Item.Goal goal(Comparator comparator, @Nullable BigDecimal value, String printed) {
        return new Item.Goal("总产值", comparator, value, null, "亿元", false, printed, 2026);
    }
}
