package org.paodao.scoring.light;

/** Yes, no, or not to be known. */
enum Truth {
    NO,
    UNKNOWN,
    YES;

    static Truth of(boolean yes) {
        return yes ? YES : NO;
    }

    Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
