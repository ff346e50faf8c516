package org.paodao.indicator.light;

import org.junit.jupiter.api.BeforeEach;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A sample district whose indicators are judged, made anew before each test. */
abstract class JudgedDistrict {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Lights lights;

    @Autowired
    MockMvcTester mvc;

    SampleLights sample = new SampleLights();

    @BeforeEach
    void aDistrictThatReports() {
        sample = new SampleLights();
        beans.autowireBean(sample);
        sample.make();
    }

    /** The light of a whole indicator in a period, as the office sees it. */
    LightLine line(String code, Period period) {
        return lights.line(sample.office, code, Goal.WHOLE, period);
    }
}
