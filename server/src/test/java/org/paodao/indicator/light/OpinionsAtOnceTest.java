package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@DatabaseTest
class OpinionsAtOnceTest {
    private static final Period JUNE = Period.month(2023, 6);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Lights lights;

    @Autowired
    Opinions opinions;

    @Autowired
    Audit audit;

    @Test
    void whatIsSaidTwiceAtOnceIsSaidOnceAndBothAreToldSo() throws InterruptedException {
        var sample = new SampleLights();
        beans.autowireBean(sample);
        sample.make();
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
}
