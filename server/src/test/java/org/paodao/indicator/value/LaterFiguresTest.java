package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Publishing;
import org.paodao.scoring.Period;
import org.paodao.scoring.check.Check;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What adds up over the year falls, too, when the earlier month is reported after the later one. */
@DatabaseTest
class LaterFiguresTest extends JuneFigures {
    private static final String FOUND = "indicatorvalue.check-decrease-after";

    @Autowired
    Warnings warnings;

    @Autowired
    ValueLoads loads;

    private Place september = invest;
    private Place october = invest;

    @BeforeEach
    void anIndicatorThatAddsUp() {
        var sum = Defined.named("新增项目（示例）")
                .measure("个")
                .decimals(0)
                .cumulative()
                .responsible(system.unit)
                .lagDays(0)
                .is();
        system.indicators.put(system.office, "SUM", new Indicator.Content(null, sum, List.of()), 0);
        system.publishing.publish(system.office, new Publishing("sum", "加累计", LocalDate.of(2020, 1, 2)));
        september = Place.whole(system.id("SUM"), Period.month(2023, 9));
        october = september.in(Period.month(2023, 10));
    }

    @Test
    void theEarlierMonthThatComesLaterIsAskedAbout() {
        values.enter(system.liaison, List.of(Entry.of(october, "0")));
        assertThat(found()).isEmpty();
        values.enter(system.liaison, List.of(Entry.of(september, "1")));
        assertThat(found())
                .extracting(
                        Warning::place,
                        Warning::check,
                        warning -> warning.found().key())
                .containsExactly(tuple(september, Check.DECREASE, FOUND));
    }

    @Test
    void aLoadIsHeldAgainstTheLaterMonthThatIsThere() {
        load("october", "2023-10,0");
        load("september", "2023-09,1");
        assertThat(found())
                .extracting(Warning::place, warning -> warning.found().key())
                .containsExactly(tuple(september, FOUND));
    }

    @Test
    void ofTwoMonthsInOneLoadTheLaterIsAskedAbout() {
        load("both", "2023-09,1", "2023-10,0");
        assertThat(found())
                .extracting(Warning::place, warning -> warning.found().key())
                .containsExactly(tuple(october, "indicatorvalue.check-decrease"));
    }

    @Test
    void ofTwoMonthsEnteredTogetherTheLaterIsAskedAbout() {
        values.enter(system.liaison, List.of(Entry.of(october, "0"), Entry.of(september, "1")));
        assertThat(found())
                .extracting(Warning::place, warning -> warning.found().key())
                .containsExactly(tuple(october, "indicatorvalue.check-decrease"));
    }

    private void load(String key, String... months) {
        var csv = new StringBuilder(HEAD);
        for (String month : months) {
            csv.append("SUM,,,").append(month).append('\n');
        }
        loads.load(system.office, key, new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private List<Warning> found() {
        return warnings.page(
                system.office, new WarningFilter(null, null, List.of(), true, WarningFilter.After.NOTHING));
    }
}
