package org.paodao.progress.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.progress.round.PlanDuties;
import org.paodao.progress.round.Round;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports that units owed, as they count in an appraisal: by the last day on which each was in time. Whoever asks decides who sees it. */
@Service
public class ReportsOfUnits {
    private final ReportQuestions asked;
    private final ReportEntries entries;

    ReportsOfUnits(ReportQuestions asked, ReportEntries entries) {
        this.asked = asked;
        this.entries = entries;
    }

    /** Those of a plan whose last day lies between two days, round by round. */
    @Transactional(readOnly = true)
    public List<Counted> of(CurrentUser user, UUID plan, Set<UUID> units, LocalDate from, LocalDate until) {
        PlanDuties duties = asked.duties().of(user, plan.toString());
        List<Round> rounds = asked.rounds().of(user, plan).stream()
                .filter(round ->
                        round.cancelledFor() == null && !round.days().opens().isAfter(until))
                .toList();
        return rounds.isEmpty()
                ? List.of()
                : entries.of(user, duties, rounds, units).entries().stream()
                        .filter(entry ->
                                !entry.last().isBefore(from) && !entry.last().isAfter(until))
                        .map(ReportsOfUnits::counted)
                        .toList();
    }

    private static Counted counted(Entry entry) {
        return new Counted(
                entry.place(),
                entry.unit(),
                entry.duty().title(),
                entry.round().span().to(),
                entry.last(),
                entry.line() == null
                        ? null
                        : Objects.requireNonNull(entry.line()).sentOn());
    }

    /**
     * A report that was owed.
     *
     * @param covers the last day that it is about
     * @param last the last day on which it was in time
     */
    public record Counted(
            Place place,
            UUID unit,
            String title,
            LocalDate covers,
            LocalDate last,
            @Nullable LocalDate sentOn) {}
}
