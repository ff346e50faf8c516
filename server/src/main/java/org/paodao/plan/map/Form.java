package org.paodao.plan.map;

/**
 * What the map is laid out for.
 *
 * @param width of the drawing; 0 lets the drawing find the width that gives the paper's shape
 * @param height of a page; 0 for as high as it becomes
 * @param titled whether it carries its title and the explanation of its signs, as paper does
 */
record Form(int width, int height, boolean titled) {
    /** The long side of A3 by its short side. */
    static final int LONG_SIDE = 420;

    static final int SHORT_SIDE = 297;

    /** A page of the application: as wide as a desk's window, as high as it becomes. */
    static final Form SCREEN = new Form(1200, 0, false);

    /** One sheet of the shape of A3, as large as it must be: for a picture that is enlarged. */
    static final Form POSTER = new Form(0, 0, true);

    /** Sheets of A3 on which the smallest letters have about five points: 4.7. */
    static final Form SHEETS = new Form(2520, 2520 * SHORT_SIDE / LONG_SIDE, true);
}
