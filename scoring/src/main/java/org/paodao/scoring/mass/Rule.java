package org.paodao.scoring.mass;

/** A clause of a scheme over whole numbers. */
interface Rule {

    /** Adds the marks of the units from the first to before the last to their totals. */
    void add(Cells cells, int first, int end, long[] totals);
}
