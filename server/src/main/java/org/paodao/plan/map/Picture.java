package org.paodao.plan.map;

import java.util.List;

/**
 * A finished drawing of one sheet.
 *
 * @param width in its units
 * @param height in its units
 * @param shapes from the lowest layer to the highest
 */
record Picture(int width, int height, List<Shape> shapes) {
    Picture {
        shapes = List.copyOf(shapes);
    }
}
