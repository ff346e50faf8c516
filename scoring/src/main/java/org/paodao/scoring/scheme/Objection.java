package org.paodao.scoring.scheme;

import org.paodao.scoring.Reason;

/** Something that stands against a scheme, at its place. The sentences are those of {@link Faults}; of a malformed formula those of the formula. */
public record Objection(Gravity gravity, Place place, Reason reason) {

    /** How bad it is. */
    public enum Gravity {
        /** The scheme may not be published. */
        ERROR,
        /** It may be meant so. */
        WARNING
    }

    /**
     * Where.
     *
     * @param code  of the clause, group or veto; name of the grade; number of the coefficient, counted from 1; empty for the scheme itself
     * @param field which of its figures, such as {@code full} or {@code curve}
     */
    public record Place(Part part, String code, String field) {}

    /** Of what. */
    public enum Part {
        SCHEME,
        CLAUSE,
        GROUP,
        COEFFICIENT,
        VETO,
        GRADE
    }

    /** Whether the scheme may not be published because of it. */
    public boolean isError() {
        return gravity == Gravity.ERROR;
    }
}
