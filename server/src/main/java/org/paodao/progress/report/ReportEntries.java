package org.paodao.progress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.progress.round.Deadlines;
import org.paodao.progress.round.Duty;
import org.paodao.progress.round.PlanDuties;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Units;
import org.springframework.stereotype.Component;

/** Puts together what rounds ask and what was said; three statements, however many items. */
@Component
class ReportEntries {
    private final ReportQuestions asked;
    private final ReportLineTables lines;

    ReportEntries(ReportQuestions asked, ReportLineTables lines) {
        this.asked = asked;
        this.lines = lines;
    }

    /**
     * What rounds of a plan ask, in the order of the rounds and then of the plan.
     *
     * @param wanted of these units; null for all
     */
    Found of(CurrentUser user, PlanDuties plan, List<Round> rounds, @Nullable Set<UUID> wanted) {
        return of(user, plan, rounds, wanted, asked.duties().units(user));
    }

    /** The same for those who know the units. */
    Found of(CurrentUser user, PlanDuties plan, List<Round> rounds, @Nullable Set<UUID> wanted, Units units) {
        Deadlines deadlines = asked.rounds().deadlines(user.jurisdiction(), rounds);
        Map<Place, ReportLine> said =
                lines.of(user.jurisdiction(), rounds.stream().map(Round::id).toList(), narrow(plan, wanted));
        List<Entry> entries = new ArrayList<>();
        for (Round round : rounds) {
            for (Duty duty : plan.duties().values()) {
                ReportLine line = said.get(new Place(round.id(), duty.item()));
                boolean isAsked = line != null || round.whom().asks(duty, units.kind(duty.unit()));
                UUID whose = line != null ? line.unit() : duty.unit();
                if (isAsked && whose != null && (wanted == null || wanted.contains(whose))) {
                    entries.add(
                            new Entry(round, duty, line, deadlines.due(round, whose), deadlines.last(round, whose)));
                }
            }
        }
        return new Found(entries, units, deadlines);
    }

    /** What the units wrote, and what others wrote on the items that are theirs now. */
    private static ReportLineTables.@Nullable Narrow narrow(PlanDuties plan, @Nullable Set<UUID> wanted) {
        if (wanted == null) {
            return null;
        }
        Set<UUID> items = plan.duties().values().stream()
                .filter(duty -> duty.unit() != null && wanted.contains(duty.unit()))
                .map(Duty::item)
                .collect(Collectors.toSet());
        return new ReportLineTables.Narrow(wanted, items);
    }

    /** Who may write, approve or accept what, so that nothing on its way is shown to others. */
    static Entry seen(CurrentUser user, Entry entry) {
        ReportLine line = entry.line();
        return line == null || ReportRights.of(user, entry.unit()).inside()
                ? entry
                : new Entry(
                        entry.round(),
                        entry.duty(),
                        Objects.requireNonNull(line).outside(),
                        entry.due(),
                        entry.last());
    }

    /** What was found. */
    record Found(List<Entry> entries, Units units, Deadlines deadlines) {}
}
