package org.paodao.indicator.light;

import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A sample whose indicators are judged, made anew before each test.
 *
 * @param <S> which
 */
abstract class JudgedSample<S extends SampleLights> {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Lights lights;

    @Autowired
    MockMvcTester mvc;

    private final Supplier<S> samples;
    S sample;

    JudgedSample(Supplier<S> samples) {
        this.samples = samples;
        sample = samples.get();
    }

    @BeforeEach
    void aSampleThatReports() {
        sample = samples.get();
        beans.autowireBean(sample);
        sample.make();
    }
}
