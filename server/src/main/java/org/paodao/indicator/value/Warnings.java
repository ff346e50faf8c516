package org.paodao.indicator.value;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Change;
import org.paodao.indicator.Indicators;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.check.Check;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What checks found about figures, and why they are right nevertheless: whoever reported a figure says it, for what the office loaded the office. */
@Service
public class Warnings {
    /** How many a page shows. */
    public static final int PAGE = 100;

    private final WarningTable table;
    private final Indicators indicators;
    private final Trail trail;

    Warnings(WarningTable table, Indicators indicators, Trail trail) {
        this.table = table;
        this.indicators = indicators;
        this.trail = trail;
    }

    /** A page of those that the user may see; one more than a page has when more follow. */
    @Transactional(readOnly = true)
    public List<Warning> page(CurrentUser user, WarningFilter filter) {
        Owners.require(user);
        return table.page(user.jurisdiction(), owners(user), filter, PAGE + 1);
    }

    /** How many there are of each check. */
    @Transactional(readOnly = true)
    public Map<Check, Integer> counts(CurrentUser user, WarningFilter filter) {
        Owners.require(user);
        return table.counts(user.jurisdiction(), owners(user), filter);
    }

    /**
     * Gives the reason for some figures, or for all of a load or kind that have none. The same again changes nothing.
     *
     * @return how many it answers
     * @throws Refusal when none is meant that the user answers for
     */
    @Transactional
    public int answer(CurrentUser user, WarningFilter filter, String reason) {
        Owners.require(user);
        String why = Steps.reason(reason);
        Owners owners = owners(user);
        int answered = table.answer(user, owners, filter, why);
        if (answered > 0) {
            trail.say(
                    user,
                    Change.created(
                            "indicator.warnings-answered",
                            Trail.SUBJECT,
                            filter.places().size() == 1
                                    ? filter.places().getFirst().indicator()
                                    : user.jurisdiction(),
                            new Answered(answered, text(filter.check()), text(filter.load()), why)));
        } else if (table.page(user.jurisdiction(), owners, filter, 1).isEmpty()) {
            throw Refusal.notFound("indicatorvalue.no-warning");
        }
        return answered;
    }

    private Owners owners(CurrentUser user) {
        return Owners.of(user, indicators.system(user).indicators());
    }

    private static String text(@Nullable Object given) {
        return Objects.toString(given, "");
    }

    /** Answers in the trail. */
    private record Answered(int warnings, String check, String load, String reason) {}
}
