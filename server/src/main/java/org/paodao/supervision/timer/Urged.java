package org.paodao.supervision.timer;

import java.time.LocalDate;
import java.util.UUID;
import org.paodao.supervision.clock.UrgingStep;

/** A matter for which it is time to urge harder than by a reminder. */
record Urged(UUID matter, String number, String title, LocalDate due, Step step) {

    /** The farthest step whose day has come. */
    UrgingStep came() {
        return UrgingStep.at(step.came());
    }

    /** Whether somebody has to take it: the first goes out by itself. */
    boolean waits() {
        return step.came() > Math.max(1, step.taken());
    }

    /**
     * How far urging is.
     *
     * @param came number of the farthest step whose day has come, from 1
     * @param taken number of the farthest that was taken; 0 for none
     * @param since the day on which the farthest came
     */
    record Step(int came, int taken, LocalDate since) {}
}
