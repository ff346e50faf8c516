package org.paodao.indicator;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;

/**
 * An indicator as an edition of the system has it.
 *
 * @param code by which formulas and files name it; stays through all renames
 * @param planItem the item of a yearly plan that it stands for
 */
public record Indicator(UUID id, String code, @Nullable UUID planItem, Definition definition, List<Goal> goals) {
    public Indicator {
        goals = List.copyOf(goals);
    }

    /**
     * What is to be reached in a year by the jurisdiction as a whole; where nothing is said of the whole, by each unit alike.
     *
     * @param year 0 for any
     */
    public List<Goal> goals(int year) {
        List<Goal> whole = goals(year, Goal.WHOLE);
        return whole.isEmpty() ? goals(year, Goal.EACH) : whole;
    }

    private List<Goal> goals(int year, UUID unit) {
        return ofYear(year).filter(goal -> goal.unit().equals(unit)).toList();
    }

    /** How many units have a goal of their own in a year. */
    public long unitsWithGoals(int year) {
        return ofYear(year).filter(Goal::isOfUnit).map(Goal::unit).distinct().count();
    }

    private Stream<Goal> ofYear(int year) {
        return goals.stream().filter(goal -> year == 0 || goal.period().year() == year);
    }

    /** What an edition will say of it. */
    public Content content() {
        return new Content(planItem, definition, goals);
    }

    /** What is said of an indicator, apart from its identity. */
    public record Content(@Nullable UUID planItem, Definition definition, List<Goal> goals) {
        public Content {
            goals = List.copyOf(goals);
        }

        /** What is wrong with it, field by field; whether its units are there is not looked at. */
        public List<Refusal.Flaw> flaws(String code) {
            return ContentChecks.flaws(code, this);
        }
    }
}
