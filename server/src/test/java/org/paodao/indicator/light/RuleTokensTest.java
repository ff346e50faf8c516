package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.light.Condition;
import org.paodao.scoring.light.Fact;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.light.Measure;
import org.paodao.scoring.light.Relation;
import org.paodao.ui.Words;
import org.springframework.context.support.ResourceBundleMessageSource;

class RuleTokensTest {
    private static final Condition BEHIND = Condition.moreThan(Measure.POINTS_BEHIND, "30");
    private static final Condition LATE = new Condition.Is(Fact.YEAR_ENDS);
    private static final Condition YELLOW = new Condition.Lit(Light.YELLOW);

    @Test
    void aConditionIsReadInOnePieceInEitherLanguage() {
        Condition both = Condition.all(LATE, BEHIND);
        assertThat(chinese(both)).isEqualTo("为年末且落后百分点多于30");
        assertThat(english(both)).isEqualTo("the year ends and points behind more than 30");
    }

    @Test
    void bracketsSayHowFarAPartReaches() {
        Condition nested = Condition.any(Condition.all(LATE, BEHIND), new Condition.Not(Condition.any(YELLOW, LATE)));
        assertThat(chinese(nested)).isEqualTo("（为年末且落后百分点多于30）或不（亮黄灯或为年末）");
        assertThat(english(nested))
                .isEqualTo("(the year ends and points behind more than 30) or not (yellow light or the year ends)");
    }

    @Test
    void aThresholdThatIsNotSetIsADash() {
        assertThat(chinese(Condition.open(Measure.PLACE, Relation.AT_MOST))).isEqualTo("位次不多于—");
    }

    private static String chinese(Condition condition) {
        return said(condition, Locale.SIMPLIFIED_CHINESE);
    }

    private static String english(Condition condition) {
        return said(condition, Locale.ENGLISH);
    }

    private static String said(Condition condition, Locale locale) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/scoring", "messages/indicatorlight");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return RuleTokens.said(condition, new Words(messages, locale, ZoneId.of("Asia/Shanghai")));
    }
}
