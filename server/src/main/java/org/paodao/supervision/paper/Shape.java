package org.paodao.supervision.paper;

import org.jspecify.annotations.Nullable;

/**
 * How a paragraph stands, in points.
 *
 * @param align as Word writes it: left, center, right, both …
 * @param first how far its first line is moved to the right; below 0 for hanging ones
 * @param keepsNext not to be parted from what follows
 */
record Shape(
        String align,
        float left,
        float right,
        float first,
        Spacing spacing,
        boolean breaksPage,
        boolean keepsNext,
        @Nullable Rule above,
        @Nullable Rule below) {

    /** A line along a paragraph. */
    record Rule(String color, float width) {}

    /**
     * Space around it and from line to line.
     *
     * @param line in 240ths of a line, or in twentieths of a point
     * @param rule auto, atLeast or exact
     * @param pitch of the page's grid, to which lines are rounded up; 0 for none
     */
    record Spacing(float before, float after, int line, String rule, float pitch) {
        private static final float NATURAL = 1.3f;

        /** How high a line of such signs is. */
        float height(float size) {
            float natural = size * NATURAL;
            if (pitch > 0) {
                natural = (float) Math.ceil(natural / pitch - 0.05) * pitch;
            }
            return switch (rule) {
                case "exact" -> line / 20f;
                case "atLeast" -> Math.max(natural, line / 20f);
                default -> natural * line / 240f;
            };
        }
    }
}
