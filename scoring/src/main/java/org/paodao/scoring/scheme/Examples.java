package org.paodao.scoring.scheme;

import java.util.List;

/**
 * Three schemes after published ones, in our own words, to begin with. Figures the published texts do not give are made up and say so.
 */
public final class Examples {
    private Examples() {}

    /** All of them. */
    public static List<Scheme> all() {
        return List.of(departments(), counties(), townLeaders());
    }

    /** Departments of a county, 1,000 marks (2012). */
    public static Scheme departments() {
        return DepartmentsExample.scheme();
    }

    /** Counties of a city, 1,750 marks with difficulty coefficients and ratios to the best (2013). */
    public static Scheme counties() {
        return CountiesExample.scheme();
    }

    /** Leaders of a town: 15 + 60 + 5 marks, up to 20 taken away, up to 6 given (2022). */
    public static Scheme townLeaders() {
        return TownLeadersExample.scheme();
    }
}
