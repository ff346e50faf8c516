package org.paodao.supervision.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.WorkingDays;
import org.paodao.organization.Organization;
import org.paodao.supervision.MatterScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Statistics of the matters that the reader may know of. */
@Service
@Transactional(readOnly = true)
public class Figures {
    private static final int PAGE = 100;
    /** A whole list for a file. */
    private static final int MOST = 50_000;

    private static final int LONGEST_YEARS = 20;

    private final MatterFigureTables tables;
    private final Calendar calendar;
    private final Organization organization;
    private final Clock clock;

    Figures(MatterFigureTables tables, Calendar calendar, Organization organization, Clock clock) {
        this.tables = tables;
        this.calendar = calendar;
        this.organization = organization;
        this.clock = clock;
    }

    /** The figures of a period, as they stand today. */
    public Shown of(CurrentUser user, FigureRange range) {
        return on(user, range, LocalDate.now(clock));
    }

    Shown on(CurrentUser user, FigureRange range, LocalDate today) {
        Permissions.require(user, Permission.MATTER_READ);
        check(range);
        WorkingDays days = calendar.workingDays(user.jurisdiction());
        Ages ages = Ages.on(days, today);
        MatterScope scope = MatterScope.of(user);
        var counted = new Counted(days, tables.began(scope, range, ages), latest(range.until(), today));
        List<FigureLine> lines = tables.lines(scope, range, ages, counted);
        return new Shown(
                range,
                lines.stream()
                        .filter(line -> line.source() == null && line.lead() == null)
                        .findFirst()
                        .orElseThrow(),
                lines.stream().filter(line -> line.source() != null).toList(),
                lines.stream().filter(line -> line.lead() != null).toList(),
                names(user, lines.stream().map(FigureLine::lead)));
    }

    /**
     * A page of the matters that a figure counts, newest first.
     *
     * @param after the last that was shown; null for the first page
     */
    public Listed list(CurrentUser user, FigureRange range, Figure figure, @Nullable UUID after) {
        return list(user, range, new MatterFigureTables.Wanted(figure, after, PAGE + 1), LocalDate.now(clock));
    }

    /** All of them, for a file. */
    public Listed all(CurrentUser user, FigureRange range, Figure figure) {
        return list(user, range, new MatterFigureTables.Wanted(figure, null, MOST), LocalDate.now(clock));
    }

    Listed list(CurrentUser user, FigureRange range, MatterFigureTables.Wanted wanted, LocalDate today) {
        Permissions.require(user, Permission.MATTER_READ);
        check(range);
        Ages ages = Ages.on(calendar.workingDays(user.jurisdiction()), today);
        List<FigureMatter> found = tables.matters(MatterScope.of(user), range, ages, wanted);
        boolean more = wanted.size() <= PAGE + 1 && found.size() == wanted.size();
        List<FigureMatter> shown = more ? found.subList(0, found.size() - 1) : found;
        return new Listed(
                wanted.figure(),
                range,
                shown,
                names(user, shown.stream().map(FigureMatter::lead)),
                more ? shown.getLast().id() : null);
    }

    private static void check(FigureRange range) {
        if (range.until().isBefore(range.from())
                || range.from().plusYears(LONGEST_YEARS).isBefore(range.until())) {
            throw Refusal.invalid("until", "supervisionfigures.period", LONGEST_YEARS);
        }
    }

    private Map<UUID, String> names(CurrentUser user, Stream<@Nullable UUID> units) {
        return organization.names(user, units.filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * The figures.
     *
     * @param all of everything that was asked for
     * @param units names of the units
     */
    public record Shown(
            FigureRange range,
            FigureLine all,
            List<FigureLine> bySource,
            List<FigureLine> byUnit,
            Map<UUID, String> units) {
        public Shown {
            bySource = List.copyOf(bySource);
            byUnit = List.copyOf(byUnit);
            units = Map.copyOf(units);
        }
    }

    /**
     * Matters that a figure counts.
     *
     * @param next the last of them, when there are more; null when there are none
     */
    public record Listed(
            Figure figure,
            FigureRange range,
            List<FigureMatter> matters,
            Map<UUID, String> units,
            @Nullable UUID next) {
        public Listed {
            matters = List.copyOf(matters);
            units = Map.copyOf(units);
        }
    }
}
