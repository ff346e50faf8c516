package org.paodao.indicator.web.light;

import org.paodao.scoring.light.Light;

/** How a light of a figure is drawn. */
public final class LightMark {
    private LightMark() {}

    /** Its shape, colour and word. */
    public static org.paodao.ui.Light of(Light light) {
        return switch (light) {
            case GREEN -> org.paodao.ui.Light.GREEN;
            case YELLOW -> org.paodao.ui.Light.YELLOW;
            case RED -> org.paodao.ui.Light.RED;
            case BLUE -> org.paodao.ui.Light.BLUE;
            case UNPUBLISHED -> org.paodao.ui.Light.UNPUBLISHED;
            case NOT_JUDGED -> org.paodao.ui.Light.NOT_JUDGED;
            case MISSING -> org.paodao.ui.Light.MISSING;
        };
    }
}
