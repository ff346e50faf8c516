package org.paodao.indicator.light;

import java.time.Clock;
import org.paodao.calendar.Calendar;
import org.paodao.indicator.SystemHistory;
import org.springframework.beans.factory.annotation.Autowired;

/** What judging is made of, to be put together with other sizes than usual. */
class JudgingParts {
    @Autowired
    SystemHistory history;

    @Autowired
    FigureTables figures;

    @Autowired
    RuleTables rules;

    @Autowired
    PortionJudgement.Tables tables;

    @Autowired
    Clock clock;

    @Autowired
    Calendar calendar;

    @Autowired
    Begun begun;

    @Autowired
    Apart apart;

    /**
     * Judging of the sample.
     *
     * @param crowd how many units' lights are kept with all that can be said of them
     * @param linesAtOnce how many lines of figures are read at once
     */
    Judging judging(SampleCounties sample, int crowd, int linesAtOnce) {
        MaterialReading reading = reading(sample, crowd, linesAtOnce);
        return judging(reading, new PortionJudgement(reading, tables, clock));
    }

    Judging judging(MaterialReading reading, PortionJudgement judgement) {
        return new Judging(reading, new Portionwise(judgement, begun, apart), tables.lights(), rules);
    }

    MaterialReading reading(SampleCounties sample, int crowd, int linesAtOnce) {
        var around = new MaterialReading.Around(clock, calendar, sample.organization, crowd, linesAtOnce);
        return new MaterialReading(history, figures, rules, around);
    }
}
