package org.paodao.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.IndicatorOffice;
import org.paodao.indicator.Samples;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.paodao.scoring.target.Delegated;
import org.paodao.scoring.target.Target;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the draft of the next edition says of an indicator, and what its form does to it. */
@DatabaseTest
class DraftPagesTest extends IndicatorOffice {
    private static final String SYSTEM = "/indicator-system";
    private static final String FORM = SYSTEM + "/of/ZB-01";
    private static final Target TARGET = new AtLeast(new BigDecimal("50"));

    @Test
    void aFormThatIsSavedUnchangedLeavesNoDraft() {
        put(TARGET, null);
        publish();
        assertThat(save(Map.of())).hasStatus3xxRedirection();
        assertThat(indicators.draft(office)).isEmpty();
        assertThat(save(Map.of("qualityNote", "示例说明"))).hasStatus3xxRedirection();
        assertThat(indicators.draft(office)).hasSize(1);
        assertThat(save(Map.of("qualityNote", ""))).hasStatus3xxRedirection();
        assertThat(indicators.draft(office)).isEmpty();
    }

    @Test
    void theDraftOfANewIndicatorSaysForWhomItsTargetIsAndAlongWhichPath() {
        put(TARGET, Goal.Way.of("STEPS", Map.of("6", "40", "12", "100")));
        assertThat(shown(SYSTEM, Locale.CHINA)).contains("各单位 2023年 50以上 · 不低于50亿元 · 分段：2023年6月 40%，2023年12月 100%");
        assertThat(shown(SYSTEM, Locale.ENGLISH)).contains("at least 50 亿元 · By steps");
    }

    @Test
    void theTrailSaysKindsAndPathsInWords() {
        put(TARGET, Goal.Way.of("STEPS", Map.of("6", "40", "12", "100")));
        publish();
        indicators.put(office, "ZB-01", content(new Delegated("省", TARGET), Goal.Way.of("STEADY", Map.of())), 0);
        publish();
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            assertThat(shown("/indicators/ZB-01", locale))
                    .doesNotContain("STEPS", "STEADY", "AT_LEAST", "DELEGATED", "set.kind", "set.goal");
        }
        assertThat(shown("/indicators/ZB-01", Locale.CHINA)).contains("分段", "始终按目标", "下达类型 新值：不低于", "下达目标 新值：50");
    }

    private void put(Target target, Goal.@Nullable Way way) {
        indicators.put(office, "ZB-01", content(target, way), 0);
    }

    private static Indicator.Content content(Target target, Goal.@Nullable Way way) {
        Goal goal = Goal.of(Goal.EACH, Period.year(2023), target, "50以上").along(way);
        return new Indicator.Content(null, Samples.reportedByEach("投资（示例）"), List.of(goal));
    }

    /** Sends the form as the page shows it, but for some fields. */
    private MvcTestResult save(Map<String, String> typed) {
        var form = Jsoup.parse(sent(FORM, Locale.CHINA)).expectForm("form:has([name=decimals])");
        var post = mvc.post().uri(FORM).with(csrf()).with(As.user(office));
        form.formData().stream()
                .filter(field -> !typed.containsKey(field.key()))
                .forEach(field -> post.param(field.key(), field.value()));
        typed.forEach(post::param);
        return post.exchange();
    }
}
