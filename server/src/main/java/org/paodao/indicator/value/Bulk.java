package org.paodao.indicator.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.organization.Organization;
import org.paodao.scoring.Period;
import org.springframework.stereotype.Component;

/** Writes many figures in one transaction, all or none. */
@Component
class Bulk {
    private final BulkTables bulk;
    private final ValueTables tables;
    private final Frames frames;
    private final Organization organization;
    private final Trail trail;

    Bulk(BulkTables bulk, ValueTables tables, Frames frames, Organization organization, Trail trail) {
        this.bulk = bulk;
        this.tables = tables;
        this.frames = frames;
        this.organization = organization;
        this.trail = trail;
    }

    /** What finds the meaning of rows for a user. */
    Resolving resolving(CurrentUser user) {
        return new Resolving(user, frames.of(user), organization.units(user), new Columns());
    }

    /** The figures that cannot be taken as those that are there are now, by their numbers in the columns. */
    Map<Integer, Flaw> hindered(CurrentUser user, Resolving resolving) {
        Columns columns = resolving.columns();
        copy(user, columns);
        Frame frame = frames.of(user);
        List<Period> closed = columns.periods().stream().filter(frame::isClosed).toList();
        Map<Integer, Flaw> flaws = new HashMap<>();
        for (BulkTables.Hindered one : bulk.hindered(user.jurisdiction(), resolving.isOffice(), closed)) {
            flaws.put(one.n(), flaw(one, resolving.isOffice()));
        }
        return flaws;
    }

    private void copy(CurrentUser user, Columns columns) {
        Map<Place.Line, Long> numbers = tables.series(user.jurisdiction(), columns.lines());
        List<Long> series = new ArrayList<>(columns.lines().size());
        columns.lines().forEach(line -> series.add(Objects.requireNonNull(numbers.get(line))));
        bulk.copy(user.jurisdiction(), columns, series);
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

    /** Takes over what {@link #hindered} copied and found nothing against, with one record in the trail. */
    BulkTables.Counts take(CurrentUser user, UUID load, Resolving resolving, Told told) {
        BulkTables.Counts counts = bulk.take(user, load, resolving.isOffice());
        if (counts.fresh() + counts.changed() > 0) {
            trail.say(
                    user,
                    Change.created(
                            "indicator.values-loaded",
                            "indicator.load",
                            load,
                            new Loaded(told.name(), told.sha256(), told.lines(), counts.fresh(), counts.changed())));
        }
        if (counts.fresh() + counts.changed() > 0 && resolving.isOffice()) {
            Columns columns = resolving.columns();
            trail.came(
                    user,
                    columns.lines().stream()
                            .map(Place.Line::indicator)
                            .distinct()
                            .toList(),
                    columns.periods());
        }
        return counts;
    }

    /** From where the figures came. */
    record Told(String name, String sha256, int lines) {}

    /** A load in the trail. */
    private record Loaded(String name, String sha256, int lines, int fresh, int changed) {}
}
