package org.paodao.appraisal.web.run;

import java.util.Map;
import java.util.UUID;
import org.paodao.appraisal.run.Marking;
import org.paodao.ui.Page;

/** Who gives marks for which clause, and how far they are. */
public record JuriesPage(Marking.Juries juries) implements Page {
    public String address() {
        return "/appraisals/" + juries.round().id();
    }

    /** Those who may give marks, by their names. */
    public Map<UUID, String> people() {
        return juries.people();
    }
}
