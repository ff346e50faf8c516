package org.paodao.indicator.value;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.scoring.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures that nobody has sent yet, one by one: what a file of figures has to bring. */
@Service
public class Owed {
    /** A sheet with more rows is filled in by nobody. */
    private static final int MOST = 1_000;
    /** Of more lines those of units that began to report are left out. */
    private static final int MANY = 20_000;

    private final Frames frames;
    private final Expectations expectations;
    private final FigureToDoTables tables;
    private final Clock clock;

    Owed(Frames frames, Expectations expectations, FigureToDoTables tables, Clock clock) {
        this.frames = frames;
        this.expectations = expectations;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * What one unit owes of all open periods and has begun of any other, or all units of the newest one of each frequency; the newest periods first, and no more than can be filled in.
     *
     * @param unit null for all units
     */
    @Transactional(readOnly = true)
    public List<Expected> of(CurrentUser user, @Nullable UUID unit) {
        Permissions.require(user, Permission.INDICATOR_READ);
        UUID jurisdiction = user.jurisdiction();
        Frame frame = frames.of(user);
        LocalDate today = LocalDate.now(clock);
        List<Period> open = OpenPeriods.of(frame, today, today);
        List<Period> periods = unit == null ? newest(open) : open;
        Reporters reporters = unit == null ? Reporters.EVERYBODY : tables.reporters(jurisdiction, Set.of(unit));
        FirstFigures before = unit == null && expectations.areMany(jurisdiction, MANY)
                ? FirstFigures.UNKNOWN
                : expectations.before(jurisdiction, frame, periods, reporters);
        List<Expected> asked = periods.stream()
                .sorted(Comparator.comparing(Period::lastDay).reversed())
                .flatMap(period -> Expectations.of(frame, period, before).stream())
                .toList();
        List<Place> begun = unit == null ? List.of() : tables.begun(jurisdiction, reporters, MOST);
        List<Expected> expected = Expectations.with(asked, begun, frame, today).stream()
                .filter(one -> unit == null || one.reporter().equals(unit))
                .toList();
        Set<UUID> indicators =
                expected.stream().map(Expected::indicator).map(Indicator::id).collect(Collectors.toSet());
        Set<Place> given = tables.given(jurisdiction, reporters, indicators, periods);
        return expected.stream()
                .filter(one -> !given.contains(one.place()))
                .limit(MOST)
                .toList();
    }

    private static List<Period> newest(List<Period> open) {
        return List.copyOf(open.stream()
                .collect(Collectors.toMap(
                        Period::frequency, Function.identity(), (one, other) -> one.compareTo(other) > 0 ? one : other))
                .values());
    }
}
