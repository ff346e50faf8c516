package org.paodao.scoring.robust;

/** Hears how far the draws are. */
@FunctionalInterface
public interface Progress {

    /** Whether to go on after so many draws. */
    boolean goesOn(int done, int all);
}
