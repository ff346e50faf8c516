package org.paodao.indicator.value;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.organization.Organization;
import org.paodao.scoring.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Writes many figures in one transaction, all or none. */
@Component
class Bulk {
    private static final Logger LOG = LoggerFactory.getLogger(Bulk.class);

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
        return new Resolving(
                user, looking.frames().of(user), looking.organization().units(user), LocalDate.now(clock));
    }

    /** Looks at the figures beside those that are there: which cannot be taken, and what the checks find. */
    Looked look(CurrentUser user, Resolving resolving) {
        Columns columns = resolving.columns();
        bulk.lock(user.jurisdiction());
        columns.numbered(numbers(user, columns));
        BulkTables.Beside beside = beside(user, resolving);
        Map<Integer, Flaw> flaws = new HashMap<>();
        for (BulkTables.Hindered one : beside.hindered()) {
            flaws.put(one.n(), flaw(one, resolving.isOffice()));
        }
        if (flaws.isEmpty() && beside.differing() > 0) {
            flaws.putAll(checking.look(user, resolving, beside));
        }
        return new Looked(beside, flaws);
    }

    /** What the figures are beside those that are there; where there is none, they are not copied beside the table. */
    private BulkTables.Beside beside(CurrentUser user, Resolving resolving) {
        Columns columns = resolving.columns();
        // By now, not by when the file was begun to be read: whoever closed a period meanwhile was waited for.
        List<Period> closed = columns.periods().stream()
                .filter(looking.frames().of(user)::isClosed)
                .toList();
        if (looking.empty().are(user.jurisdiction(), columns)) {
            return BulkTables.Beside.nothing(columns, closed);
        }
        bulk.copy(columns, IntStream.range(0, columns.size()));
        return bulk.beside(user.jurisdiction(), columns, resolving.isOffice(), closed);
    }

    private long[] numbers(CurrentUser user, Columns columns) {
        Map<Place.Line, Long> numbers = looking.tables().series(user.jurisdiction(), columns.lines());
        return columns.lines().stream()
                .mapToLong(line -> Objects.requireNonNull(numbers.get(line)))
                .toArray();
    }

    /** What asks for a reason among figures that were looked at and say something new. */
    List<FlaggedTables.Told> warnings(CurrentUser user, Looked looked) {
        return looked.beside().differing() == 0 ? List.of() : checking.warnings(user);
    }

    private static Flaw flaw(BulkTables.Hindered one, boolean office) {
        if (one.closed()) {
            return Flaw.of("indicatorvalue.load-closed");
        }
        if (office) {
            return Flaw.of("indicatorvalue.load-reported");
        }
        return one.state() == State.SUBMITTED
                ? Flaw.of("indicatorvalue.is-submitted", "")
                : Flaw.of("indicatorvalue.stands", "");
    }

    /** Takes over what was looked at and had nothing against it, with one record in the trail. */
    BulkTables.Counts take(CurrentUser user, UUID load, Taking taking) {
        BulkTables.Beside beside = taking.looked().beside();
        if (beside.differing() == 0) {
            return beside.counts(0);
        }
        Resolving resolving = taking.resolving();
        take(user, load, resolving, beside);
        BulkTables.Counts counts = beside.counts(looking.flagged().keep(user, load, beside.present() > 0));
        say(user, load, taking.told(), counts);
        if (resolving.isOffice()) {
            Columns columns = resolving.columns();
            List<Place.Line> lines = columns.lines();
            trail.came(
                    user,
                    lines.stream().map(Place.Line::indicator).distinct().toList(),
                    lines.stream().map(Place.Line::unit).collect(Collectors.toSet()),
                    columns.periods());
        }
        return counts;
    }

    private void say(CurrentUser user, UUID load, Told told, BulkTables.Counts counts) {
        var loaded =
                new Loaded(told.name(), told.sha256(), told.lines(), counts.fresh(), counts.changed(), counts.warned());
        trail.say(user, Change.created("indicator.values-loaded", "indicator.load", load, loaded));
    }

    private void take(CurrentUser user, UUID load, Resolving resolving, BulkTables.Beside beside) {
        try {
            if (!beside.copied()) {
                looking.empty().fill(user, load, resolving.isOffice(), resolving.columns());
                return;
            }
            if (bulk.take(user, load, resolving.isOffice(), beside)) {
                return;
            }
        } catch (DuplicateKeyException somebodyWasFaster) {
            LOG.debug("Load {} was overtaken.", load, somebodyWasFaster);
        }
        throw Refusal.conflict("indicatorvalue.load-overtaken");
    }

    /** Figures that were looked at, and what stands in the way of some of them by their numbers. */
    record Looked(BulkTables.Beside beside, Map<Integer, Flaw> flaws) {}

    /** What is taken. */
    record Taking(Resolving resolving, Looked looked, Told told) {}

    /** From where the figures came. */
    record Told(String name, String sha256, int lines) {}

    /** A load in the trail. */
    private record Loaded(String name, String sha256, int lines, int fresh, int changed, int warned) {}

    /** What the figures are looked up in. */
    @Component
    record Looking(
            ValueTables tables, EmptyPlaces empty, FlaggedTables flagged, Frames frames, Organization organization) {}
}
