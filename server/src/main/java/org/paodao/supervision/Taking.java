package org.paodao.supervision;

/**
 * A step that is taken.
 *
 * @param words what is said with it; may be empty
 * @param details what goes with it, such as a day; may be empty
 * @param seen the version of the matter that was seen
 */
record Taking(MatterStep step, String words, String details, int seen) {
    static Taking of(MatterStep step, int seen) {
        return new Taking(step, "", "", seen);
    }

    static Taking of(MatterStep step, String words, int seen) {
        return new Taking(step, words, "", seen);
    }
}
