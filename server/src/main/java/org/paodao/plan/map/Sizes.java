package org.paodao.plan.map;

/** Sizes in the drawing's unit; a unit is a pixel on the screen and at least half a point on paper. */
final class Sizes {
    static final int MARGIN = 14;
    static final int LABEL = 44;
    static final int GAP = 8;
    static final int SLOT = 158;

    static final int BOX_PAD = 6;
    static final int BOX_GAP = 5;
    static final int TITLE = 12;
    static final int TITLE_LINE = 15;
    static final int FIRST_TITLE = 13;
    static final int FIRST_TITLE_LINE = 17;
    static final int META = 10;
    static final int META_LINE = 14;
    static final int TITLE_LINES = 3;

    static final int CAPTION = 11;
    static final int CAPTION_LINE = 17;

    static final int HEAD = 15;
    static final int HEAD_LINE = 20;
    static final int BAND_LABEL = 15;
    static final int BAND_LABEL_LINE = 18;

    static final int PAPER_MARGIN = 36;
    static final int PAPER_TITLE = 68;
    static final int PAPER_FOOT = 28;

    private Sizes() {}

    static int title(boolean prominent) {
        return prominent ? FIRST_TITLE : TITLE;
    }

    static int titleLine(boolean prominent) {
        return prominent ? FIRST_TITLE_LINE : TITLE_LINE;
    }
}
