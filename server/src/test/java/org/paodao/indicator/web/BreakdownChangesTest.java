package org.paodao.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Breakdown;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.IndicatorOffice;
import org.paodao.testing.DatabaseTest;

/** A breakdown that changes from one edition to the next. */
@DatabaseTest
class BreakdownChangesTest extends IndicatorOffice {
    private static final String COMPARE = "/indicator-system/compare?from=1&to=2";
    private static final String CHANGES = "/api/v1/indicator-editions/1/changes/2";

    @BeforeEach
    void anEditionInWhichTheSexesDoNotAddUp() {
        divided(new Breakdown("sex", "性别", false, List.of(female("女"), male())));
        publish();
    }

    @Test
    void thatPartsAddUpNowIsADifference() {
        divided(new Breakdown("sex", "性别", true, List.of(female("女"), male())));
        assertThat(shown("/indicator-system", Locale.CHINA)).contains("分组各项是否相加 sex：各项之和不等于总数 → 各项之和等于总数");
        publish();
        assertThat(shown(COMPARE, Locale.CHINA)).contains("各项之和不等于总数 → 各项之和等于总数");
        assertThat(shown(COMPARE, Locale.ENGLISH)).contains("do not add up to the whole → add up to the whole");
        assertThat(sent(CHANGES, Locale.CHINA))
                .contains("{\"name\":\"adds sex\",\"before\":\"false\",\"after\":\"true\"}");
    }

    @Test
    void thePartsOfABreakdownAreNamedAsTheyAreRead() {
        divided(new Breakdown("sex", "性别", false, List.of(female("女性"), male())));
        assertThat(shown("/indicator-system", Locale.CHINA)).contains("分组 sex：性别：女、男 → 性别：女性、男");
        publish();
        assertThat(shown(COMPARE, Locale.CHINA)).contains("性别：女、男 → 性别：女性、男").doesNotContain("Part[");
        assertThat(sent(CHANGES, Locale.CHINA))
                .contains("\"before\":\"性别：女、男\",\"after\":\"性别：女性、男\"")
                .doesNotContain("Part[");
    }

    @Test
    void aPartThatIsOnlyCodedOtherwiseIsADifferenceToo() {
        divided(new Breakdown("sex", "性别", false, List.of(new Breakdown.Part("f", "女"), male())));
        publish();
        assertThat(shown(COMPARE, Locale.CHINA)).contains("分组各项代码 sex：female、male → f、male");
    }

    @Test
    void breakdownsInAnotherOrderAreNoEmptyDifference() {
        var age = new Breakdown("age", "年龄", false, List.of(new Breakdown.Part("old", "老")));
        var sex = new Breakdown("sex", "性别", false, List.of(female("女"), male()));
        divided(sex, age);
        publish();
        divided(age, sex);
        publish();
        assertThat(shown("/indicator-system/compare?from=2&to=3", Locale.CHINA)).contains("分组的先后有变化");
    }

    private void divided(Breakdown... breakdowns) {
        var is = Defined.named("居民（示例）")
                .eachReports(true)
                .breakdowns(List.of(breakdowns))
                .is();
        indicators.put(office, "ZB-01", new Indicator.Content(null, is, List.of()), 0);
    }

    private static Breakdown.Part female(String name) {
        return new Breakdown.Part("female", name);
    }

    private static Breakdown.Part male() {
        return new Breakdown.Part("male", "男");
    }
}
