package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.web.light.LightRow;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.target.AtLeast;
import org.paodao.scoring.target.Between;
import org.paodao.scoring.target.Growth;
import org.paodao.scoring.target.Rank;
import org.paodao.scoring.target.Relative;
import org.paodao.scoring.target.Target;
import org.paodao.testing.DatabaseTest;
import org.paodao.ui.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What is said of a light is what its rule looked at. */
@DatabaseTest
class ToldRightTest extends JudgedDistrict {
    private static final Period DECEMBER = Period.month(2023, 12);
    private static final Period NOVEMBER = Period.month(2023, 11);
    private static final Period OCTOBER = Period.month(2023, 10);

    @Autowired
    MessageSource messages;

    @Test
    void whatOnlyEqualsAGoalThatHasToBePassedIsNotReached() {
        put("MORE", false, new AtLeast(number("95"), true));
        put("GDP", false, new AtLeast(number("1")));
        put("FASTER", false, new Relative(Relative.Pace.FASTER, "GDP", BigDecimal.ONE, BigDecimal.ZERO));
        sample.publish(LocalDate.of(2021, 1, 1));
        for (String code : List.of("GDP", "FASTER")) {
            sample.report(code, Map.of(DECEMBER, "5"));
        }
        sample.report("MORE", Map.of(DECEMBER, "95"));
        assertThat(line("MORE", DECEMBER).light()).isEqualTo(Light.YELLOW);
        assertThat(why("MORE", DECEMBER)).startsWith("截至年末应高于95.0%，实际95.0%，仅为持平，未达到要求，黄灯");
        assertThat(position("MORE", DECEMBER)).isEqualTo("95.0 / 95.0");
        assertThat(line("FASTER", DECEMBER).light()).isEqualTo(Light.YELLOW);
    }

    @Test
    void ofATargetBelowZeroTheFiguresAreShownAndNoShareOfIt() {
        put("LOSS", false, new AtLeast(number("-5")));
        put("SUM", true, new AtLeast(number("-120")));
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("LOSS", Map.of(NOVEMBER, "-6.5"));
        sample.report("SUM", Map.of(NOVEMBER, "-95"));
        assertThat(line("LOSS", NOVEMBER).light()).isIn(Light.YELLOW, Light.RED);
        assertThat(position("LOSS", NOVEMBER)).isEqualTo("-6.5 / -5.0");
        assertThat(position("SUM", NOVEMBER)).isEqualTo("-95.0 / -110.0");
    }

    @Test
    void aShareLiesOnTheSideOfTheThresholdOnWhichItIsTold() {
        put("NEAR", true, new AtLeast(number("1200")));
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("NEAR", Map.of(OCTOBER, "880.09"));
        assertThat(line("NEAR", OCTOBER).light()).isEqualTo(Light.GREEN);
        assertThat(why("NEAR", OCTOBER)).startsWith("截至10月应完成83.33%，实际73.34%，落后9.99个百分点，绿灯");
        sample.report("NEAR", Map.of(NOVEMBER, "980"));
        assertThat(why("NEAR", NOVEMBER)).startsWith("截至11月应完成91.7%，实际81.7%，落后10个百分点，黄灯");
    }

    @Test
    void theShareOfARangeOnItsWayIsOfTheWayThatIsNamed() {
        put("RANGE", true, new Between(number("50"), number("80")));
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("RANGE", Map.of(Period.month(2023, 9), "70"));
        assertThat(why("RANGE", Period.month(2023, 9))).contains("超出上限10.0亿元（相当于全程80.0亿元的12.5%）");
    }

    @Test
    void aPlaceIsHeldOrMissedAndNotUsedUp() {
        sample.put("PLACE", place(), new Rank(9, null, "全省"), "全省第9位");
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("PLACE", Map.of(OCTOBER, "9", NOVEMBER, "11"));
        assertThat(why("PLACE", OCTOBER)).startsWith("截至10月应不低于第9位，实际第9位，绿灯");
        assertThat(why("PLACE", NOVEMBER)).startsWith("截至11月应不低于第9位，实际第11位，相差2位（相当于目标位次的22.2%），黄灯");
        assertThat(in(Locale.ENGLISH, "PLACE", NOVEMBER))
                .contains("place 9 or better was due and it is in place 11, 2 places short");
    }

    @Test
    void nobodyIsExpectedInAPlaceBeforeTheFirst() {
        sample.put("PLACE", place(), new Rank(9, null, "全省"), "全省第9位");
        sample.publish(LocalDate.of(2021, 1, 1));
        Map<Period, String> places = new TreeMap<>();
        for (String place : List.of("3", "1", "2", "4", "1", "1")) {
            places.put(Period.month(2023, places.size() + 1), place);
        }
        sample.report("PLACE", places);
        YearForecast forecast = lights.forecasts(sample.office, 2023, "PLACE", Goal.WHOLE)
                .getFirst()
                .seen()
                .getLast();
        assertThat(forecast.low()).isEqualByComparingTo("1");
        assertThat(forecast.middle()).isGreaterThanOrEqualTo(BigDecimal.ONE);
    }

    @Test
    void growthFromALossCannotBeWorkedOut() {
        put("GROWS", true, new Growth(number("7")));
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("GROWS", Map.of(Period.month(2022, 12), "-5", DECEMBER, "4"));
        assertThat(why("GROWS", DECEMBER)).contains("上年数为-5.0亿元，无法计算增速").doesNotContain("缺少");
    }

    private void put(String code, boolean cumulative, Target target) {
        sample.put(code, sample.definition("示例指标（" + code + "）", cumulative, ""), target, "示例");
    }

    private Definition place() {
        return Defined.named("位次（示例）").place().by(sample.unit).is();
    }

    private String why(String code, Period period) {
        return in(Locale.SIMPLIFIED_CHINESE, code, period);
    }

    private String in(Locale locale, String code, Period period) {
        return Sentences.why(words(locale), line(code, period));
    }

    private String position(String code, Period period) {
        return LightRow.position(words(Locale.SIMPLIFIED_CHINESE), line(code, period));
    }

    private Words words(Locale locale) {
        return new Words(messages, locale, ZoneId.of("Asia/Shanghai"));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
