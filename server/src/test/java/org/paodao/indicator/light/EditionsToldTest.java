package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.value.Periods;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** By which edition a period is judged, wherever it is told. */
@DatabaseTest
class EditionsToldTest extends JudgedDistrict {
    private static final Period NOVEMBER = Period.month(2023, 11);
    private static final Period DECEMBER = Period.month(2023, 12);

    @Autowired
    Periods periods;

    @Test
    void theLightAndThePeriodNameTheSameEditionAndAClosedPeriodKeepsItsOwn() {
        sample.report("INVEST", Map.of(NOVEMBER, "800", DECEMBER, "850"));
        periods.close(sample.office, NOVEMBER);
        sample.put("OTHER", sample.definition("另一指标（示例）", true, ""), new AtLeast(BigDecimal.TEN), "10");
        sample.publish(LocalDate.of(2023, 12, 1));
        assertThat(page(sample.office, "/indicators/periods/2023-11")).contains("指标体系第1版");
        assertThat(page(sample.office, "/indicators/INVEST?period=2023-11")).contains("适用指标体系第1版");
        assertThat(page(sample.office, "/indicators/periods/2023-12")).contains("按指标体系第2版评判");
        assertThat(page(sample.office, "/indicators/INVEST?period=2023-12")).contains("适用指标体系第2版");
        assertThat(page(sample.office, "/api/v1/lights/INVEST/2023-12")).contains("\"edition\":2");
        assertThat(page(sample.office, "/api/v1/lights?period=2023-11&indicator=INVEST"))
                .contains("\"edition\":1");
    }

    @Test
    void targetsOfAnotherEditionThanTheOneThatJudgedAreToldToBeSo() {
        sample.report("INVEST", Map.of(NOVEMBER, "800", DECEMBER, "850"));
        assertThat(page(sample.viewer, "/indicators/INVEST?period=2023-11")).doesNotContain("版的目标");
        sample.put("INVEST", sample.definition("项目投资（示例）", true, ""), new AtLeast(new BigDecimal("2000")), "2000");
        sample.publish(LocalDate.of(2024, 1, 1));
        assertThat(page(sample.viewer, "/indicators/INVEST?period=2023-11"))
                .contains("截至11月应完成91.7%", "以下是第2版的目标；2023年11月按第1版评定", "compare?from=1&amp;to=2");
        assertThat(page(sample.viewer, "/indicators/TRADE?period=2024-01")).doesNotContain("版的目标");
    }

    private String page(CurrentUser user, String address) {
        var answer = mvc.get()
                .uri(address)
                .header("Accept-Language", "zh-CN")
                .with(As.user(user))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
