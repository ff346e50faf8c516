package org.paodao.progress.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.plan.PlanLine;
import org.paodao.progress.round.Deadlines;
import org.paodao.progress.round.Extensions;
import org.paodao.progress.round.PlanDuties;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports as they are read in lists: of a unit over its rounds, of a round over its units. The number of statements does not depend on how many there are. */
@Service
@Transactional(readOnly = true)
public class RoundDesk {
    private final ReportQuestions asked;
    private final ReportEntries entries;
    private final Extensions extensions;

    RoundDesk(ReportQuestions asked, ReportEntries entries, Extensions extensions) {
        this.asked = asked;
        this.entries = entries;
        this.extensions = extensions;
    }

    /** A round. */
    public RoundReports round(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.TASK_READ);
        Round round = asked.rounds().one(user, id);
        PlanDuties plan = asked.duties().of(user, round.plan().toString());
        ReportEntries.Found found = entries.of(user, plan, List.of(round), null);
        return new RoundReports(
                plan.head(),
                round,
                found.entries().stream()
                        .map(entry -> ReportEntries.seen(user, entry))
                        .toList(),
                extensions.of(user, List.of(id)),
                found.units(),
                asked.today());
    }

    /**
     * What units report.
     *
     * @param plan first part of its web address; empty for the newest that has rounds, else the newest
     * @param unit by name; empty for all that concern the user
     */
    public UnitReports unit(CurrentUser user, String plan, String unit) {
        Permissions.require(user, Permission.TASK_READ);
        List<PlanLine> plans = asked.duties().plans(user);
        Units units = asked.duties().units(user);
        String address = plan.isBlank() ? newest(user, plans) : plan;
        if (address == null) {
            return new UnitReports(plans, null, List.of(), null, null, units, new Deadlines(List.of()), asked.today());
        }
        PlanDuties duties = asked.duties().of(user, address);
        List<Round> all = asked.rounds().of(user, duties.head().id());
        List<Round> open =
                all.stream().filter(round -> round.isWritable(asked.today())).toList();
        UUID wanted = unit.isBlank() ? null : units.named(unit);
        ReportEntries.Found found = entries.of(user, duties, open, of(user, wanted, unit), units);
        return new UnitReports(
                plans,
                duties.head(),
                byRound(user, open, found.entries()),
                all.stream()
                        .filter(round -> round.phase(asked.today()) == Round.Phase.PLANNED)
                        .findFirst()
                        .orElse(null),
                wanted,
                units,
                found.deadlines(),
                asked.today());
    }

    private @Nullable String newest(CurrentUser user, List<PlanLine> plans) {
        List<UUID> having = asked.rounds().opening(user.jurisdiction(), null, asked.today()).stream()
                .map(Round::plan)
                .distinct()
                .toList();
        return plans.stream()
                .filter(line -> having.contains(line.id()))
                .findFirst()
                .or(() -> plans.stream().findFirst())
                .map(PlanLine::address)
                .orElse(null);
    }

    /** A unit that is named; else one's own, and all for those who look at all. */
    private static @Nullable Set<UUID> of(CurrentUser user, @Nullable UUID wanted, String name) {
        if (!name.isBlank()) {
            return wanted == null ? Set.of() : Set.of(wanted);
        }
        Reach writes = Permissions.reach(user, Permission.REPORT_WRITE);
        Reach approves = Permissions.reach(user, Permission.REPORT_APPROVE);
        if ((writes.isNothing() && approves.isNothing()) || writes.everything() || approves.everything()) {
            return null;
        }
        Set<UUID> own = new HashSet<>(writes.units());
        own.addAll(approves.units());
        return own;
    }

    private static List<UnitReports.InRound> byRound(CurrentUser user, List<Round> rounds, List<Entry> found) {
        Map<UUID, List<Entry>> byRound = found.stream()
                .collect(Collectors.groupingBy(entry -> entry.round().id()));
        List<UnitReports.InRound> shown = new ArrayList<>();
        for (Round round : rounds) {
            List<Entry> of = byRound.getOrDefault(round.id(), List.of());
            if (!of.isEmpty()) {
                shown.add(new UnitReports.InRound(
                        round,
                        of.stream()
                                .map(entry -> ReportEntries.seen(user, entry))
                                .toList()));
            }
        }
        shown.sort(Comparator.comparing(
                        (UnitReports.InRound one) -> one.round().days().due())
                .reversed());
        return shown;
    }
}
