package org.paodao.scoring.appraisal;

import java.util.List;
import java.util.function.Function;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.appraisal.Given.Absent;
import org.paodao.scoring.appraisal.Given.Amount;
import org.paodao.scoring.appraisal.Given.Events;

/** What a method says about one unit. */
sealed interface Answer {

    /**
     * The marks, step by step.
     *
     * @param remarks what should be known beside them
     */
    record Known(List<Step> steps, List<Reason> remarks) implements Answer {
        public Known {
            steps = List.copyOf(steps);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Nothing to go by.
     *
     * @param because sentences of the method; empty if the facts themselves say why
     * @param why     in the words of the facts, or {@link Reasons#NONE}
     */
    record Unknown(List<Reason> because, String why) implements Answer {
        public Unknown {
            because = List.copyOf(because);
        }
    }

    static Answer known(List<Step> steps) {
        return new Known(steps, List.of());
    }

    static Answer unknown(Reason because) {
        return new Unknown(List.of(because), Reasons.NONE);
    }

    /** From one figure. */
    static Answer from(Given given, Function<Amount, Answer> method) {
        return given instanceof Amount amount ? method.apply(amount) : lacking(given);
    }

    /** From what happened. */
    static Answer fromEvents(Given given, Function<Events, Answer> method) {
        return given instanceof Events events ? method.apply(events) : lacking(given);
    }

    /** Nothing is given, or something the method cannot use. */
    static Answer lacking(Given given) {
        return given instanceof Absent absent
                ? new Unknown(List.of(), absent.why().isBlank() ? Reasons.NONE : absent.why())
                : unknown(Grounds.INPUT_UNFIT.with());
    }
}
