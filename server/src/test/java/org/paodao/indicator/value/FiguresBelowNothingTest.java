package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.scoring.Period;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class FiguresBelowNothingTest extends JuneFigures {
    private static final BigDecimal BELOW = new BigDecimal("-3");

    @Autowired
    ValueLoads loads;

    @Autowired
    Checking checking;

    @Autowired
    Frames frames;

    @Autowired
    MockMvcTester mvc;

    @Test
    void theFirstIsAskedAboutHoweverOftenItIsLookedAt() {
        assertThat(warnings("2023-06,-3")).isEqualTo(1);
        assertThat(warnings("2023-06,-4")).isEqualTo(1);
        assertThat(checking.findings(system.office, frames.of(system.office), Map.of(invest, BELOW)))
                .containsKey(invest);
    }

    @Test
    void whatWasBelowNothingInAnotherPeriodMayBeSoAgain() {
        warnings("2023-06,-3");
        assertThat(warnings("2023-07,-3")).isZero();
        Place august = invest.in(Period.month(2023, 8));
        assertThat(checking.findings(system.office, frames.of(system.office), Map.of(august, BELOW)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-06, -3, -3.00", "2023-06, -12345.6, '-12,345.60'", "2023-06, -3.125, -3.125"})
    void whatIsFoundSaysTheFigureAsItStandsBesideIt(String period, String reported, String read) {
        warnings(period + "," + reported);
        for (String page :
                List.of("/indicators/warnings", "/indicators/values/one?indicator=INVEST&period=" + period)) {
            assertThat(mvc.get().uri(page).header("Accept-Language", "zh-CN").with(As.user(system.office)))
                    .bodyText()
                    .contains("<strong>" + read + "</strong>", read + " 低于可能的最小值 0.00");
        }
    }

    private int warnings(String row) {
        byte[] csv = ("code,period,value\nINVEST," + row).getBytes(StandardCharsets.UTF_8);
        return loads.load(system.office, "below", new ByteArrayInputStream(csv)).warnings();
    }
}
