package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.access.Staff;
import org.paodao.access.Staffing;
import org.paodao.appraisal.scheme.InputYield;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Method;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks of scorers: the appraiser says who judges which clause, each gives marks of their own, and nobody marks the unit they work for. */
@Service
public class Marking {
    private static final int PLACES = 2;

    private final Entering entering;
    private final MarkTables tables;
    private final Staffing staffing;
    private final Audit audit;

    Marking(Entering entering, MarkTables tables, Staffing staffing, Audit audit) {
        this.entering = entering;
        this.tables = tables;
        this.staffing = staffing;
        this.audit = audit;
    }

    /** Who judges what, and how far they are; for whoever appraises. */
    @Transactional(readOnly = true)
    public Juries juries(CurrentUser user, UUID round) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        Entering.Open open = entering.look(user, round);
        Map<String, List<MarkTables.GivenMark>> marks = tables.marks(user.jurisdiction(), round, null).stream()
                .collect(Collectors.groupingBy(MarkTables.GivenMark::clause));
        Map<String, List<Juror>> byClause = new HashMap<>();
        for (MarkTables.Scorer scorer : tables.scorers(user.jurisdiction(), round, null)) {
            byClause.computeIfAbsent(scorer.clause(), clause -> new ArrayList<>())
                    .add(juror(open, scorer, marks.getOrDefault(scorer.clause(), List.of())));
        }
        List<Jury> juries = open.asking(InputYield.MARKS).entrySet().stream()
                .map(clause ->
                        new Jury(clause.getKey(), clause.getValue(), byClause.getOrDefault(clause.getKey(), List.of())))
                .toList();
        return new Juries(open.round(), juries, staffing.of(user.jurisdiction()).may(Permission.APPRAISAL_SCORE));
    }

    /** How far somebody is; nobody has to mark the unit they work for. */
    private static Juror juror(Entering.Open open, MarkTables.Scorer scorer, List<MarkTables.GivenMark> marks) {
        Set<UUID> units = open.members().stream()
                .map(RoundMember::unit)
                .filter(unit -> open.holds(scorer.clause(), unit) && !unit.equals(scorer.unit()))
                .collect(Collectors.toSet());
        int given = (int) marks.stream()
                .filter(mark -> mark.scorer().equals(scorer.account()) && units.contains(mark.unit()))
                .count();
        return new Juror(scorer.account(), scorer.name(), given, units.size());
    }

    /** Says who judges some clauses. */
    @Transactional
    public void appoint(CurrentUser user, UUID round, List<String> clauses, Set<UUID> accounts) {
        Entering.Open open = entering.open(user, round, Permission.APPRAISAL_MANAGE);
        if (clauses.isEmpty() || !open.asking(InputYield.MARKS).keySet().containsAll(clauses)) {
            throw Refusal.invalid("clauses", "appraisalrun.clause");
        }
        Staff staff = staffing.of(user.jurisdiction());
        Map<UUID, String> people = new LinkedHashMap<>(staff.may(Permission.APPRAISAL_SCORE));
        people.keySet().retainAll(accounts);
        if (people.size() != accounts.size()) {
            throw Refusal.invalid("accounts", "appraisalrun.scorer");
        }
        tables.scorers(
                user.jurisdiction(),
                round,
                clauses,
                people.entrySet().stream()
                        .map(one -> new MarkTables.Person(one.getKey(), one.getValue(), staff.unit(one.getKey())))
                        .toList());
        audit.record(
                user,
                Change.event(
                        "appraisal.scorers-appointed",
                        AppraisalRounds.SUBJECT,
                        round,
                        Map.of("clauses", clauses, "scorers", List.copyOf(people.values()))));
    }

    /** The clauses that the user judges in a round, with the units and the marks given so far. Whoever judges none does not know of the round. */
    @Transactional(readOnly = true)
    public MarkSheet sheet(CurrentUser user, UUID round) {
        Permissions.require(user, Permission.APPRAISAL_SCORE);
        Entering.Open open = entering.look(user, round);
        Set<String> own = own(user, round);
        if (own.isEmpty()) {
            throw Refusal.notFound("appraisalrun.no-scorer");
        }
        Map<String, Map<UUID, MarkSheet.Mark>> marks = new HashMap<>();
        tables.marks(user.jurisdiction(), round, user.account())
                .forEach(mark -> marks.computeIfAbsent(mark.clause(), clause -> new HashMap<>())
                        .put(mark.unit(), new MarkSheet.Mark(mark.marks(), mark.version())));
        List<MarkSheet.Part> parts = open.body().scheme().clauses().stream()
                .filter(clause -> own.contains(clause.code()))
                .map(clause -> new MarkSheet.Part(
                        clause,
                        scale(clause),
                        open.members().stream()
                                .filter(member -> open.holds(clause.code(), member.unit())
                                        && !member.unit()
                                                .equals(user.authority().unit()))
                                .toList(),
                        marks.getOrDefault(clause.code(), Map.of())))
                .toList();
        return new MarkSheet(open.round(), parts);
    }

    private Set<String> own(CurrentUser user, UUID round) {
        return tables.scorers(user.jurisdiction(), round, user.account()).stream()
                .map(MarkTables.Scorer::clause)
                .collect(Collectors.toSet());
    }

    private static BigDecimal scale(Clause clause) {
        return clause.method() instanceof Method.Manual manual ? manual.scale() : clause.full();
    }

    /**
     * Gives a unit a mark, or takes it back.
     *
     * @param stroke what is given
     */
    @Transactional
    public void mark(CurrentUser user, UUID round, String clause, UUID unit, Stroke stroke) {
        Entering.Open open = entering.open(user, round, Permission.APPRAISAL_SCORE);
        if (!own(user, round).contains(clause)) {
            throw Refusal.notFound("appraisalrun.no-scorer");
        }
        if (!open.holds(clause, unit)) {
            throw Refusal.invalid("unit", "appraisalrun.unit");
        }
        if (unit.equals(user.authority().unit())) {
            throw Refusal.forbidden("appraisalrun.own-unit");
        }
        BigDecimal marks = stroke.marks();
        tables.hold(user, round);
        var place = new MarkTables.Place(clause, unit);
        BigDecimal before = tables.mark(user, round, place).orElse(null);
        if (marks == null) {
            tables.remove(user, round, place);
        } else {
            within(
                    marks,
                    scale(Objects.requireNonNull(open.body().scheme().byCode().get(clause))));
            if (!tables.put(user, round, place, marks, stroke.seen())) {
                throw Refusal.conflict("appraisalrun.mark-changed");
            }
        }
        record(user, round, place, before, marks);
    }

    private void record(
            CurrentUser user,
            UUID round,
            MarkTables.Place place,
            @Nullable BigDecimal before,
            @Nullable BigDecimal marks) {
        if (before == null ? marks != null : marks == null || before.compareTo(marks) != 0) {
            audit.record(
                    user,
                    new Change(
                            "appraisal.marked",
                            AppraisalRounds.SUBJECT,
                            round,
                            fields(place, before),
                            fields(place, marks),
                            null));
        }
    }

    private static Map<String, Object> fields(MarkTables.Place place, @Nullable BigDecimal marks) {
        return Map.of(
                "clause", place.clause(), "unit", place.unit(), "marks", marks == null ? "" : marks.toPlainString());
    }

    private static void within(BigDecimal marks, BigDecimal scale) {
        if (marks.signum() < 0
                || marks.compareTo(scale) > 0
                || marks.stripTrailingZeros().scale() > PLACES) {
            throw Refusal.invalid("marks", "appraisalrun.marks", scale.toPlainString());
        }
    }

    /**
     * A mark as it is given.
     *
     * @param marks null to take it back
     * @param seen the version that was seen; 0 for none
     */
    public record Stroke(@Nullable BigDecimal marks, int seen) {}

    /** Who judges what. */
    public record Juries(Round round, List<Jury> juries, Map<UUID, String> people) {
        public Juries {
            juries = List.copyOf(juries);
        }
    }

    /** Those who judge a clause. */
    public record Jury(String clause, String title, List<Juror> jurors) {
        public Jury {
            jurors = List.copyOf(jurors);
        }
    }

    /**
     * Somebody who judges.
     *
     * @param given how many units are marked
     * @param units of how many: all but the one they work for
     */
    public record Juror(UUID account, String name, int given, int units) {
        /** Whether every unit has its mark. */
        public boolean isDone() {
            return given >= units;
        }
    }
}
