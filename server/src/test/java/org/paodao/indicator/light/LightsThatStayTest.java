package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Goal;
import org.paodao.indicator.value.Periods;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An edition from a day on leaves the lights of what came before it as they are. */
@DatabaseTest
class LightsThatStayTest extends JudgedDistrict {
    private static final Period MAY = Period.month(2023, 5);
    private static final Period JUNE = Period.month(2023, 6);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);

    @Autowired
    Periods periods;

    @BeforeEach
    void figuresOfTwoMonthsOfWhichOneIsClosed() {
        sample.report("INVEST", Map.of(MAY, "300", JUNE, "350"));
        periods.close(sample.office, MAY);
    }

    @Test
    void theMonthsOfAnIndicatorThatIsOfAQuarterFromJulyOn() {
        sample.put(
                "INVEST",
                Defined.like(sample.definition("项目投资（示例）", true, ""))
                        .frequency(Frequency.QUARTER)
                        .is(),
                new AtLeast(new BigDecimal("1000")),
                "1000");
        sample.publish(JULY);
        assertThat(line(MAY).amount()).isEqualByComparingTo("300");
        assertThat(line(JUNE).edition()).isEqualTo(1);
        sample.report("INVEST", Map.of(new Period(2023, Frequency.QUARTER, 3), "700"));
        assertThat(line(new Period(2023, Frequency.QUARTER, 3)).edition()).isEqualTo(2);
        assertThat(line(MAY).edition()).isEqualTo(1);
        assertThat(page()).bodyText().contains("2023年5月", "2023年第3季度");
        eachIsTheSameAskedForByItself(lights.lines(sample.office, LightFilter.ofYear(2023)));
    }

    private void eachIsTheSameAskedForByItself(List<LightLine> ofYear) {
        List<Period> periods = ofYear.stream().map(LightLine::period).distinct().toList();
        assertThat(periods).contains(MAY, JUNE, new Period(2023, Frequency.QUARTER, 3));
        assertThat(lights.lines(sample.office, LightFilter.of("INVEST")))
                .as("with its line")
                .isNotEmpty()
                .isEqualTo(ofYear.stream()
                        .filter(line -> line.indicator().equals("INVEST"))
                        .toList());
        for (Period period : periods) {
            assertThat(lights.lines(sample.office, new LightFilter(null, period, null, null, null)))
                    .isEqualTo(ofYear.stream()
                            .filter(line -> line.period().equals(period))
                            .toList());
        }
    }

    @Test
    void theMonthsOfAnIndicatorThatIsDroppedFromJulyOn() {
        sample.indicators.drop(sample.office, "RATE", 0);
        sample.indicators.drop(sample.office, "INVEST", 0);
        sample.indicators.drop(sample.office, "DOUBLE", 0);
        sample.publish(JULY);
        assertThat(line(MAY).edition()).isEqualTo(1);
        assertThat(line(JUNE).amount()).isEqualByComparingTo("350");
    }

    private LightLine line(Period period) {
        return lights.line(sample.office, "INVEST", Goal.WHOLE, period);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult page() {
        return mvc.get()
                .uri("/indicators/INVEST?year=2023")
                .header("Accept-Language", "zh-CN")
                .with(As.user(sample.office))
                .exchange();
    }
}
