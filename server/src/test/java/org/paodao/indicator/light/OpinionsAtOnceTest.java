package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.indicator.Goal;
import org.paodao.indicator.value.Periods;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.target.InWords;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OpinionsAtOnceTest extends JudgedDistrict {
    private static final Period JUNE = Period.month(2023, 6);

    @Autowired
    Opinions opinions;

    @Autowired
    Audit audit;

    @Autowired
    Periods periods;

    @Autowired
    Clock clock;

    @Test
    void whatIsSaidTwiceAtOnceIsSaidOnceAndBothAreToldSo() throws InterruptedException {
        sample.report("TRADE", Map.of(JUNE, "30"));
        var said = new Opinions.Said("TRADE", Goal.WHOLE, JUNE, Light.GREEN, "出口稳步增长（示例）");
        Runnable press = () -> opinions.say(sample.office, said);
        assertThat(Together.run(press, press, press)).containsOnly(Together.DONE);
        opinions.say(sample.office, said);
        assertThat(lights.line(sample.office, "TRADE", Goal.WHOLE, JUNE).light())
                .isEqualTo(Light.GREEN);
        assertThat(audit.trail(sample.office, sample.id("TRADE")))
                .filteredOn(entry -> entry.action().equals("indicator.light-said"))
                .hasSize(1);
    }

    @Test
    void aPeriodThatRunsIsNotJudgedYetAndOneThatIsClosedNotAnew() {
        Period running = Period.holding(LocalDate.now(clock), Frequency.MONTH);
        sample.put("MILD", sample.definition("内贸（示例）", true, ""), new InWords("适度增长"), "适度增长", running.year());
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("MILD", Map.of(running, "30"));
        var early = new Opinions.Said("MILD", Goal.WHOLE, running, Light.RED, "示例");
        assertThatThrownBy(() -> opinions.say(sample.office, early)).hasMessageContaining("indicatorlight.period-runs");
        sample.report("TRADE", Map.of(JUNE, "30"));
        periods.close(sample.office, JUNE);
        opinions.say(sample.office, new Opinions.Said("TRADE", Goal.WHOLE, JUNE, Light.GREEN, "示例"));
        assertThatThrownBy(() ->
                        opinions.say(sample.office, new Opinions.Said("TRADE", Goal.WHOLE, JUNE, Light.RED, "示例")))
                .hasMessageContaining("indicatorlight.said-and-closed");
        periods.open(sample.office, JUNE, "重评（示例）");
        opinions.say(sample.office, new Opinions.Said("TRADE", Goal.WHOLE, JUNE, Light.RED, "示例"));
        assertThat(lights.line(sample.office, "TRADE", Goal.WHOLE, JUNE).light())
                .isEqualTo(Light.RED);
    }
}
