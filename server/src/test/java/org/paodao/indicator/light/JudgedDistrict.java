package org.paodao.indicator.light;

import org.paodao.indicator.Goal;
import org.paodao.scoring.Period;

/** A sample district whose indicators are judged. */
abstract class JudgedDistrict extends JudgedSample<SampleLights> {
    JudgedDistrict() {
        super(SampleLights::new);
    }

    /** The light of a whole indicator in a period, as the office sees it. */
    LightLine line(String code, Period period) {
        return lights.line(sample.office, code, Goal.WHOLE, period);
    }
}
