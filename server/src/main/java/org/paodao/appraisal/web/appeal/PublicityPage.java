package org.paodao.appraisal.web.appeal;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.appeal.Moved;
import org.paodao.appraisal.appeal.PublicityView;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;

/**
 * From the official run of a round to what everybody sees.
 *
 * @param names      of units
 * @param requestKey of the form that runs again, so that it is begun once
 */
public record PublicityPage(PublicityView view, Map<UUID, String> names, String requestKey) implements Page {
    public PublicityPage {
        names = Map.copyOf(names);
    }

    /** Places before and after; one of them where they are the same. */
    public String places(Ui ui, Moved moved) {
        return both(
                ui,
                place(ui, moved.before().rank().place()),
                place(ui, moved.after().rank().place()));
    }

    private static String place(Ui ui, @Nullable Integer place) {
        return place == null ? ui.msg("appraisalappeal.publicity.unranked") : place.toString();
    }

    /** Whether the unit looks again; null if it does not, else the end of the word for it. */
    public @Nullable String looks(Moved moved) {
        UUID unit = UUID.fromString(moved.after().member().unit());
        if (view.after().look().now().contains(unit)) {
            return "now";
        }
        return view.after().look().due().contains(unit) ? "due" : null;
    }

    public String totals(Ui ui, Moved moved) {
        return both(
                ui, ui.number(moved.before().total()), ui.number(moved.after().total()));
    }

    public String grades(Ui ui, Moved moved) {
        return both(
                ui,
                grade(moved.before().rank().grade()),
                grade(moved.after().rank().grade()));
    }

    private static String grade(@Nullable String grade) {
        return grade == null ? "—" : grade;
    }

    private static String both(Ui ui, String before, String after) {
        return before.equals(after) ? after : ui.msg("appraisalappeal.publicity.from-to", before, after);
    }

    /** Which scores are others; or that only others have moved. */
    public String why(Ui ui, Moved moved) {
        return moved.changes().isEmpty()
                ? ui.msg("appraisalappeal.publicity.others")
                : moved.changes().stream()
                        .map(change -> ui.msg(
                                "appraisalappeal.publicity.change",
                                view.after().clause(change.clause()),
                                ui.number(change.before()),
                                ui.number(change.after())))
                        .collect(Collectors.joining("；"));
    }

    public String address() {
        return "/appraisals/" + view.round().id() + "/publicity";
    }
}
