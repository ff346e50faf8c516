package org.paodao.supervision.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.ui.FontRuns;

/**
 * A line of text with its place for everything but its height on the page; in points.
 *
 * @param above space before it
 * @param height from its upper edge to its lower one
 * @param below space after it
 * @param base from its upper edge to the foot of its signs
 * @param rules lines above and below, over the paragraph's width
 * @param ends whether a page ends after it
 */
record Line(List<Piece> pieces, float above, float height, float below, float base, Rules rules, boolean ends) {

    /** Signs of one font and look, with the room that they are spread over. */
    record Piece(FontRuns.Run run, Look look, float x, float width) {}

    /** Lines along a paragraph. */
    record Rules(float from, float to, Shape.@Nullable Rule above, Shape.@Nullable Rule below) {}

    float total() {
        return above + height + below;
    }
}
