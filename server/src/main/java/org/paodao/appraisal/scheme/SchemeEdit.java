package org.paodao.appraisal.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Coefficient;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Outcome;

/** One change of a draft. */
public sealed interface SchemeEdit {

    /** The code of the clause or veto that guards look at afterwards; empty where there is none. */
    default String place() {
        return "";
    }

    /**
     * A clause comes or reads otherwise; what lies below it and speaks of it follows when its code changes.
     *
     * @param was   its code before; null for a new one
     * @param input null for a branch, or while it is not decided
     */
    record PutClause(
            @Nullable String was, Clause clause, @Nullable Input input) implements SchemeEdit {
        @Override
        public String place() {
            return clause.code();
        }
    }

    /**
     * A clause changes places with the next of its parent.
     *
     * @param later whether with the one after it
     */
    record MoveClause(String code, boolean later) implements SchemeEdit {}

    /** A clause goes with all below it. */
    record RemoveClause(String code) implements SchemeEdit {}

    /** @param was its code before; null for a new one */
    record PutGroup(@Nullable String was, Group group) implements SchemeEdit {}

    /** A group goes; clauses no longer name it. */
    record RemoveGroup(String code) implements SchemeEdit {}

    /** @param number which one, counted from 1; 0 for a new one */
    record PutCoefficient(int number, Coefficient coefficient) implements SchemeEdit {}

    /** @param number which one, counted from 1 */
    record RemoveCoefficient(int number) implements SchemeEdit {}

    /**
     * A veto as it should be, with what it is fed by.
     *
     * @param was its code before; null for a new one
     */
    record PutVeto(@Nullable String was, Outcome.Veto veto, Input input) implements SchemeEdit {
        @Override
        public String place() {
            return veto.code();
        }
    }

    /** The veto is taken out. */
    record RemoveVeto(String code) implements SchemeEdit {}

    /** Name, grades, what decides between equal totals, decimals of the total. */
    record PutOutcome(String name, List<Outcome.Grade> grades, List<String> ties, int decimals) implements SchemeEdit {
        public PutOutcome {
            grades = List.copyOf(grades);
            ties = List.copyOf(ties);
        }
    }
}
