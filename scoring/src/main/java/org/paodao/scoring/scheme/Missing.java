package org.paodao.scoring.scheme;

/** What a clause gives where nothing is known about a unit. Stated per clause, never guessed. */
public enum Missing {
    /** No marks. */
    ZERO,
    /** Full marks. */
    FULL,
    /** The clause does not count for the unit; what it has in its sister clauses is scaled up so that the parent's full marks stay in reach. */
    LEFT_OUT,
    /** The mean of the units of its group of which something is known, rounded like the clause. */
    GROUP_MEAN,
    /** The unit gets a total of what is known, but no place and no grade until it is known. */
    UNRANKED
}
