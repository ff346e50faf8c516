package org.paodao.document.extract;

import org.jspecify.annotations.Nullable;

/**
 * A straight line on a page, upright or level.
 *
 * @param at how far from the left it stands, or from the top it lies
 * @param from where it begins, from the top or from the left
 * @param to where it ends
 */
record Rule(boolean upright, float at, float from, float to) {
    private static final float THICKEST = 3;
    private static final float SHORTEST = 4;

    /** A line as thin as a border is one however it was drawn; null where it is a surface, aslant or a dot. */
    static @Nullable Rule between(float x1, float y1, float x2, float y2) {
        float width = Math.abs(x2 - x1);
        float height = Math.abs(y2 - y1);
        if (width <= THICKEST && height >= SHORTEST) {
            return new Rule(true, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2));
        }
        return height <= THICKEST && width >= SHORTEST
                ? new Rule(false, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2))
                : null;
    }
}
