package org.paodao.appraisal.web.compare;

import java.util.List;
import org.paodao.appraisal.compare.Portrait;
import org.paodao.ui.Page;

/** The portrait of a unit. */
public record PortraitPage(Portrait portrait) implements Page {
    public Radar radar() {
        return Radar.of(portrait.parts());
    }

    public Portrait.Year newest() {
        return portrait.years().getFirst();
    }

    /** The years with one before them, each to be compared with it. */
    public List<Portrait.Year> later() {
        return portrait.years().subList(0, Math.max(0, portrait.years().size() - 1));
    }

    /** Where a year is compared with the one before it. */
    public String comparison(Portrait.Year year) {
        int at = portrait.years().indexOf(year);
        Portrait.Year before = portrait.years().get(at + 1);
        return "/appraisals/" + before.round() + "/runs/" + before.run() + "/compare?unit=" + portrait.unit()
                + "&round=" + year.round();
    }
}
