package org.paodao.scoring.light;

/** What shows how an indicator or a task stands. */
public enum Light {
    GREEN,
    YELLOW,
    RED,
    /** Ahead. */
    BLUE,
    /** 未发布: no value yet, and none is overdue. */
    UNPUBLISHED,
    /** 不计: the rules cannot or shall not judge it. */
    NOT_JUDGED,
    /** 缺报: a value is overdue. */
    MISSING;

    /** Whether rules came to it by judging a value. */
    public boolean judged() {
        return this == GREEN || this == YELLOW || this == RED || this == BLUE;
    }

    /** Whether it is bad news. */
    public boolean warns() {
        return this == YELLOW || this == RED;
    }

    /** Whether it is worse news than the other: red, then yellow, green, blue; the rest is no news. */
    public boolean worseThan(Light other) {
        return judged() && other.judged() && weight() > other.weight();
    }

    private int weight() {
        return switch (this) {
            case RED -> 3;
            case YELLOW -> 2;
            case GREEN -> 1;
            case BLUE, UNPUBLISHED, NOT_JUDGED, MISSING -> 0;
        };
    }
}
