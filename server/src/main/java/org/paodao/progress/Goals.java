package org.paodao.progress;

import java.util.Collections;
import java.util.List;

/**
 * What is to be reached, in words; empty where nothing is said.
 *
 * @param year by the end of the year
 * @param quarters by the end of each quarter: four of them
 */
public record Goals(String year, List<String> quarters) {
    /** How many quarters a year has. */
    public static final int QUARTERS = 4;

    /** Nothing is said. */
    public static final Goals NONE = new Goals("", Collections.nCopies(QUARTERS, ""));

    public Goals {
        if (quarters.size() != QUARTERS) {
            throw new IllegalArgumentException("A year has four quarters, not %d.".formatted(quarters.size()));
        }
        year = Texts.lines(year);
        quarters = quarters.stream().map(Texts::lines).toList();
    }

    /** The goal of a quarter, from 1. */
    public String quarter(int number) {
        return quarters.get(number - 1);
    }
}
