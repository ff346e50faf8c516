package org.paodao.indicator.value;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.organization.Organization;
import org.paodao.scoring.Period;
import org.springframework.stereotype.Component;

/** Writes many figures in one transaction, all or none. */
@Component
class Bulk {
    private static final String LOADED = "indicator.values-loaded";

    private final BulkTables bulk;
    private final BulkChecking checking;
    private final Looking looking;
    private final Trail trail;
    private final Clock clock;

    Bulk(BulkTables bulk, BulkChecking checking, Looking looking, Trail trail, Clock clock) {
        this.bulk = bulk;
        this.checking = checking;
        this.looking = looking;
        this.trail = trail;
        this.clock = clock;
    }

    /** What finds the meaning of rows for a user. */
    Resolving resolving(CurrentUser user) {
        var rights = new RowRights(user, indicator -> bulk.unitsReported(user.jurisdiction(), indicator));
        return new Resolving(
                rights, looking.frames().of(user), looking.organization().units(user), LocalDate.now(clock));
    }

    /** Looks at the figures beside those that are there: which cannot be taken, and what the checks find. */
    Looked look(CurrentUser user, Resolving resolving) {
        List<Place.Line> lines = resolving.columns().lines();
        bulk.lock(user.jurisdiction());
        Map<Place.Line, Long> known = looking.numbers().known(user.jurisdiction(), lines);
        try (BegunChecks begun = checking.begin(user, resolving, known.keySet())) {
            LineNumbers.Numbers numbers = looking.numbers().completed(user.jurisdiction(), lines, known);
            if (numbers.met().size() > known.size()) {
                begun.forget();
            }
            resolving.columns().numbered(lines.stream().mapToLong(numbers::of).toArray());
            BulkTables.Beside beside = beside(user, resolving, numbers.met().values());
            Map<Integer, Flaw> flaws = new HashMap<>();
            for (BulkTables.Hindered one : beside.hindered()) {
                flaws.put(one.n(), flaw(one, resolving.isOffice()));
            }
            if (flaws.isEmpty() && beside.differing() > 0) {
                flaws.putAll(checking.look(user, resolving, begun, beside));
            }
            return new Looked(beside, flaws);
        }
    }

    /** What the figures are beside those that are there; where there is none, they are not copied beside the table. */
    private BulkTables.Beside beside(CurrentUser user, Resolving resolving, Collection<Long> met) {
        Columns columns = resolving.columns();
        // By now, not by when the file was begun to be read: whoever closed a period meanwhile was waited for.
        List<Period> closed = columns.periods().stream()
                .filter(looking.frames().of(user)::isClosed)
                .toList();
        if (looking.writing().isEmpty(user.jurisdiction(), columns, met)) {
            return BulkTables.Beside.nothing(columns, closed);
        }
        bulk.copy(columns, IntStream.range(0, columns.size()));
        return bulk.beside(user.jurisdiction(), columns, resolving.isOffice(), closed);
    }

    /** What asks for a reason among figures that were looked at and say something new. */
    List<FlaggedTables.Told> warnings(CurrentUser user, Resolving resolving, Looked looked) {
        return looked.beside().differing() == 0 ? List.of() : checking.warnings(user, resolving);
    }

    private static Flaw flaw(BulkTables.Hindered one, boolean office) {
        State state = one.state();
        if (one.closed() && state != null && state.stands()) {
            return Flaw.of("indicatorvalue.load-closed");
        }
        if (one.closed() && (state == null || Step.ENTER.isAllowed(state))) {
            return Flaw.of("indicatorvalue.load-closed-missing");
        }
        if (office) {
            return Flaw.of("indicatorvalue.load-reported");
        }
        return state == State.SUBMITTED
                ? Flaw.of("indicatorvalue.is-submitted", "")
                : Flaw.of("indicatorvalue.stands", "");
    }

    /** What was seen in the place of figures that were looked at, to be kept with their file. */
    List<LoadSeenTable.Version> seen(Looked looked) {
        return looking.writing().seen(looked.beside());
    }

    /** Keeps it, so that taking the file changes nothing that was not seen. */
    void keep(CurrentUser user, UUID load, List<LoadSeenTable.Version> seen) {
        looking.writing().keep(user.jurisdiction(), load, seen);
    }

    /** In the place of which figures of a file there is something else now than was seen when it was looked at. */
    Map<Integer, Flaw> changedSince(CurrentUser user, UUID load, Looked looked) {
        return overtaken(looking.writing().changed(user.jurisdiction(), load, looked.beside()));
    }

    private static Map<Integer, Flaw> overtaken(List<Integer> figures) {
        return figures.stream()
                .collect(Collectors.toMap(Function.identity(), n -> Flaw.of("indicatorvalue.load-overtaken")));
    }

    /** Takes over what was looked at and had nothing against it, with a record in the trail of the load and of each indicator. */
    Taken take(CurrentUser user, UUID load, Taking taking) {
        BulkTables.Beside beside = taking.looked().beside();
        if (beside.differing() == 0) {
            return new Taken(beside.counts(0), Map.of());
        }
        Resolving resolving = taking.resolving();
        if (!looking.writing().write(user, load, resolving, beside)) {
            return new Taken(BulkTables.Counts.NONE, overtaken(user, resolving, beside));
        }
        BulkTables.Counts counts = beside.counts(looking.flagged()
                .keep(user, load, beside.present() > 0, resolving.columns().anyParts()));
        say(user, load, taking, counts);
        if (resolving.isOffice()) {
            Columns columns = resolving.columns();
            List<Place.Line> lines = columns.lines();
            trail.came(
                    user,
                    lines.stream().map(Place.Line::indicator).distinct().toList(),
                    lines.stream().map(Place.Line::unit).collect(Collectors.toSet()),
                    columns.periods());
        }
        return new Taken(counts, Map.of());
    }

    private Map<Integer, Flaw> overtaken(CurrentUser user, Resolving resolving, BulkTables.Beside beside) {
        Map<Integer, Flaw> flaws =
                overtaken(looking.writing().overtaken(user.jurisdiction(), resolving.columns(), beside));
        if (flaws.isEmpty()) {
            throw Refusal.conflict("indicatorvalue.load-overtaken");
        }
        return flaws;
    }

    private void say(CurrentUser user, UUID load, Taking taking, BulkTables.Counts counts) {
        Told told = taking.told();
        var loaded =
                new Loaded(told.name(), told.sha256(), told.lines(), counts.fresh(), counts.changed(), counts.warned());
        List<Change> changes = new ArrayList<>();
        changes.add(Change.created(LOADED, "indicator.load", load, loaded));
        byIndicator(user, taking)
                .forEach((indicator, figures) -> changes.add(Change.created(
                        LOADED, Trail.SUBJECT, indicator, new Came(load, told.name(), told.sha256(), figures))));
        trail.say(user, changes);
    }

    /** How many figures of each indicator came to be or were changed. */
    private Map<UUID, Integer> byIndicator(CurrentUser user, Taking taking) {
        return taking.looked().beside().copied()
                ? bulk.byIndicator(user.jurisdiction())
                : taking.resolving().columns().byIndicator();
    }

    /** Figures that were looked at, and what stands in the way of some of them by their numbers. */
    record Looked(BulkTables.Beside beside, Map<Integer, Flaw> flaws) {}

    /** What a load did; or in the place of which figures somebody was faster, and then it did nothing that may stay. */
    record Taken(BulkTables.Counts counts, Map<Integer, Flaw> flaws) {}

    /** What is taken. */
    record Taking(Resolving resolving, Looked looked, Told told) {}

    /** From where the figures came. */
    record Told(String name, String sha256, int lines) {}

    /** A load in the trail. */
    private record Loaded(String name, String sha256, int lines, int fresh, int changed, int warned) {}

    /** A load in the trail of an indicator: how many of its figures came with it. */
    private record Came(UUID load, String name, String sha256, int figures) {}

    /** What the figures are looked up in. */
    @Component
    record Looking(
            LineNumbers numbers,
            BulkWriting writing,
            FlaggedTables flagged,
            Frames frames,
            Organization organization) {}
}
