package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known about a unit for a clause or a veto. */
public sealed interface Given {

    /**
     * One figure: attainment in percent, a value to be ranked, a survey's result.
     *
     * @param count how many answers or records stand behind it
     */
    record Amount(BigDecimal value, int count, List<Source> sources) implements Given {
        public Amount {
            sources = List.copyOf(sources);
        }
    }

    /** Named figures for a formula. */
    record Amounts(Map<String, BigDecimal> values, List<Source> sources) implements Given {
        public Amounts {
            values = Map.copyOf(values);
            sources = List.copyOf(sources);
        }
    }

    /** What happened, in the order it counts; an empty list says that nothing did, which is known. */
    record Events(List<Event> events) implements Given {
        public Events {
            events = List.copyOf(events);
        }
    }

    /** Marks of scorers. */
    record Marks(List<Mark> marks) implements Given {
        public Marks {
            marks = List.copyOf(marks);
        }
    }

    /** Nothing is known, and why. */
    record Absent(String why) implements Given {}

    /**
     * Something that costs or brings marks.
     *
     * @param amount its own marks, positive; null for the clause's
     */
    record Event(Manner manner, @Nullable BigDecimal amount, Source source) {}

    /** How an event became known. */
    enum Manner {
        FOUND,
        /** The unit reported it itself. */
        SELF_REPORTED,
        /** The unit concealed it. */
        CONCEALED
    }

    /** What one scorer gave. */
    record Mark(String scorer, BigDecimal marks, Source source) {}
}
