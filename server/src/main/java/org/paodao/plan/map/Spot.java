package org.paodao.plan.map;

/** A rectangle on the drawing, in its units, from the upper left corner. */
record Spot(int x, int y, int width, int height) {
    Spot {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("A spot of %d by %d".formatted(width, height));
        }
    }

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    int middle() {
        return x + width / 2;
    }

    /** Whether another one lies wholly in it. */
    boolean holds(Spot other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** Whether they have an area in common; to touch is not to overlap. */
    boolean overlaps(Spot other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    Spot inset(int by) {
        return new Spot(x + by, y + by, width - 2 * by, height - 2 * by);
    }
}
