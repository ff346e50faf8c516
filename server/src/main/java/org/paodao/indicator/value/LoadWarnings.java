package org.paodao.indicator.value;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.check.Check;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What checks found in a file before it is taken, and the reasons that go with its figures: for one cell, or for all of a kind. */
@Service
public class LoadWarnings {
    /** How many a page shows. */
    public static final int PAGE = 200;

    private final LoadWarningTable table;
    private final FileLoads loads;
    private final Trail trail;

    LoadWarnings(LoadWarningTable table, FileLoads loads, Trail trail) {
        this.table = table;
        this.loads = loads;
        this.trail = trail;
    }

    /**
     * Those of a file, in its order.
     *
     * @param after the number of the figure with which the page before ended; -1 for the first page
     */
    @Transactional(readOnly = true)
    public Found of(CurrentUser user, UUID load, int after) {
        loads.one(user, load);
        List<LoadWarning> page = table.page(user.jurisdiction(), load, after, PAGE);
        return new Found(page, table.open(user.jurisdiction(), load));
    }

    /**
     * Gives the reason for a cell, or for all of a kind that have none.
     *
     * @param n the number of the figure; null for all of the kind
     * @return how many it answers
     */
    @Transactional
    public int answer(CurrentUser user, UUID load, Check check, @Nullable Integer n, String reason) {
        LoadLine line = loads.one(user, load);
        if (!line.state().equals("CHECKED")) {
            throw Refusal.conflict("indicatorvalue.load-not-now");
        }
        String why = Steps.reason(reason);
        int answered = table.answer(user, load, check, n, why);
        if (answered > 0) {
            trail.say(
                    user,
                    Change.created(
                            "indicator.load-warnings-answered",
                            "indicator.load",
                            load,
                            Map.of("name", line.name(), "check", check.name(), "warnings", answered, "reason", why)));
        }
        return answered;
    }

    /**
     * A page of what was found.
     *
     * @param open how many of each kind have no reason yet
     */
    public record Found(List<LoadWarning> page, Map<Check, Integer> open) {
        public Found {
            page = List.copyOf(page);
            open = Map.copyOf(open);
        }
    }
}
