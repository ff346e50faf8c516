package org.paodao.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.SystemFiles;
import org.paodao.indicator.SystemPublishing;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.paodao.scoring.target.Delegated;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A target is told in the reader's language; one that is compared with another indicator with the name of that one and by how much. */
@DatabaseTest
class TargetWordsTest {
    private static final String LIST = """
            编号,指标名称,计量单位,口径,方向,2022年实绩,2023年目标,牵头单位,频度
            ZB-01,地区生产总值增速,%,全区,正向,5,≥6%,区示例局,季度
            ZB-02,投资增速,%,全区,正向,5,高于GDP增速1.5个百分点,区示例局,季度
            ZB-03,收入增速,%,全区,正向,5,快于GDP增速,区示例局,季度
            ZB-04,平安位次,位,全区,逆向,2,保持第1,区示例局,年度
            ZB-05,满意度,%,全区,正向,90,全省前三,区示例局,年度
            ZB-06,新增耕地,亩,全区,正向,10,完成省下达任务,区示例局,年度
            """;

    private static final Delegated SET = new Delegated("省", new AtLeast(new BigDecimal("50")));

    @Autowired
    private Indicators indicators;

    @Autowired
    private SystemFiles files;

    @Autowired
    private SystemPublishing publishing;

    @Autowired
    private Organization organization;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theListTheDraftAndTheIndicatorsPageNameWhatItIsComparedWithAndByHowMuch() {
        CurrentUser office = Districts.someone(organization);
        organization.create(office, NewUnit.named("区示例局"));
        UUID file = files.store(office, "list.csv", LIST.getBytes(StandardCharsets.UTF_8));
        String by = "高于地区生产总值增速（ZB-01）1.5个百分点以上";
        String faster = "快于地区生产总值增速（ZB-01）";
        assertThat(page(office, "/indicator-system/import/" + file + "?year=2023", Locale.CHINA))
                .contains(by, faster);
        files.apply(office, file, 2023);
        assertThat(page(office, "/indicator-system", Locale.CHINA)).contains(by, faster);
        publishing.publish(office, new Publishing("once", "示例", LocalDate.of(2023, 1, 1)));
        assertThat(page(office, "/indicators/ZB-02", Locale.CHINA)).contains(by);
        assertThat(page(office, "/indicators/ZB-04", Locale.CHINA))
                .contains("第1位")
                .doesNotContain("前1位");
        assertThat(page(office, "/indicators/ZB-04", Locale.ENGLISH)).contains("place 1 or better");
        assertThat(page(office, "/indicators/ZB-05", Locale.ENGLISH)).contains("place 3 or better in the province");
        assertThat(page(office, "/indicators/ZB-06", Locale.ENGLISH)).contains("set by the superior (the province)");
        assertThat(page(office, "/indicators/ZB-02", Locale.ENGLISH))
                .contains("at least 1.5 percentage points above 地区生产总值增速 (ZB-01)");
        for (String address : List.of("/indicators/ZB-03", "/indicator-system/compare")) {
            assertThat(page(office, address, Locale.CHINA)).contains(faster);
        }
    }

    @Test
    void whatTheSuperiorHasSetIsTold() {
        CurrentUser office = Districts.someone(organization);
        Goal set = Goal.of(Goal.EACH, Period.year(2023), SET, "完成省下达任务");
        var content = new Indicator.Content(
                null, Defined.named("培育企业（示例）").measure("家").eachReports(true).is(), List.of(set));
        indicators.put(office, "ZB-01", content, 0);
        String told = "由省下达：不低于50家";
        assertThat(page(office, "/indicator-system", Locale.CHINA))
                .contains(told)
                .doesNotContain("下达前由人评判");
        publishing.publish(office, new Publishing("once", "示例", LocalDate.of(2023, 1, 1)));
        assertThat(page(office, "/indicators/ZB-01", Locale.CHINA)).contains(told);
        assertThat(page(office, "/indicators/ZB-01", Locale.ENGLISH))
                .contains("set by the superior (the province): at least 50 家");
    }

    private String page(CurrentUser user, String address, Locale locale) {
        return new String(
                mvc.get()
                        .uri(address)
                        .locale(locale)
                        .with(As.user(user))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
