package org.paodao.appraisal.web.run;

import java.util.List;
import org.paodao.appraisal.run.RoundGaps;
import org.paodao.appraisal.run.RoundView;
import org.paodao.appraisal.run.Run;
import org.paodao.scoring.scheme.Group;
import org.paodao.ui.Page;

/**
 * A round.
 *
 * @param gaps what is missing; empty for those who do not appraise
 * @param key of the buttons that begin a run
 */
public record AppraisalRoundPage(RoundView view, List<RoundGaps.Gap> gaps, boolean manages, String key)
        implements Page {
    public AppraisalRoundPage {
        gaps = List.copyOf(gaps);
    }

    public String address() {
        return "/appraisals/" + view.round().id();
    }

    /** Where a run's results are. */
    public String address(Run run) {
        return address() + "/runs/" + run.number();
    }

    /** How many units are in a group. */
    public int size(Group group) {
        return view.size(group.code());
    }
}
