package org.paodao.appraisal.web.run;

import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.LedgerWords;
import org.paodao.appraisal.run.Ranking;
import org.paodao.appraisal.run.Replays;
import org.paodao.appraisal.run.RoundView;
import org.paodao.appraisal.run.Run;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;

/**
 * A run: how far it is, and what came out.
 *
 * @param ranking null until it is done
 * @param replay what came out when it was computed again; null where nobody asked
 */
public record RunPage(
        RoundView view, Run run, @Nullable Ranking ranking, Replays.@Nullable Replay replay, boolean manages)
        implements Page {
    public String address() {
        return "/appraisals/" + view.round().id() + "/runs/" + run.number();
    }

    public LedgerWords words(Ui ui) {
        return new LedgerWords(ui.words(), view.scheme());
    }
}
