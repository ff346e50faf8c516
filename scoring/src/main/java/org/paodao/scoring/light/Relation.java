package org.paodao.scoring.light;

/** How a measure is compared with a threshold. */
public enum Relation {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN;

    /** Whether it holds for something that compares so. */
    public boolean holds(int comparison) {
        return switch (this) {
            case AT_LEAST -> comparison >= 0;
            case MORE_THAN -> comparison > 0;
            case AT_MOST -> comparison <= 0;
            case LESS_THAN -> comparison < 0;
        };
    }

    /** Whether it looks for large measures. */
    public boolean upward() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** Whether the threshold itself belongs to it. */
    public boolean withBorder() {
        return this == AT_LEAST || this == AT_MOST;
    }
}
