package org.paodao.indicator.value;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What units themselves say of how their indicators stand. It changes no light: it stands beside it. Of a period that is closed nothing is said any more.
 */
@Service
public class SelfReports {
    private static final int REASON_LIMIT = 200;

    private final SelfTables tables;
    private final ValueTables values;
    private final Frames frames;
    private final Audit audit;
    private final Clock clock;

    SelfReports(SelfTables tables, ValueTables values, Frames frames, Audit audit, Clock clock) {
        this.tables = tables;
        this.values = values;
        this.frames = frames;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is said now, as far as the user may see it: what belongs to a figure on its way its unit and the office alone. */
    @Transactional(readOnly = true)
    public List<SelfReport> of(CurrentUser user, Wanted wanted) {
        Permissions.require(user, Permission.INDICATOR_READ);
        Frame frame = frames.of(user);
        return tables.all(user.jurisdiction(), wanted).stream()
                .filter(told ->
                        told.settled() || isInside(user, frame, told.report().place()))
                .map(SelfTables.Told::report)
                .toList();
    }

    /** What is said of one figure, silence after words included, as far as the user may see it. */
    @Transactional(readOnly = true)
    public Optional<SelfReport> one(CurrentUser user, Place place) {
        Permissions.require(user, Permission.INDICATOR_READ);
        Value value = values.at(user.jurisdiction(), List.of(place)).get(place);
        boolean settled = value == null || value.state().stands();
        return Optional.ofNullable(
                        tables.at(user.jurisdiction(), List.of(place)).get(place))
                .filter(report -> settled || isInside(user, frames.of(user), place));
    }

    /** What was said of one figure before, newest first, for those who see what is said now. */
    @Transactional(readOnly = true)
    public List<SelfReport> past(CurrentUser user, SelfReport report) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return tables.past(user.jurisdiction(), report);
    }

    /** Whether the user speaks for the unit whose indicator it is, and the period is open. */
    @Transactional(readOnly = true)
    public boolean maySay(CurrentUser user, Place place) {
        Frame frame = frames.of(user);
        return place.part().isEmpty()
                && !frame.isClosed(place.period())
                && concerned(frame, place)
                        .filter(unit -> Permissions.mayFor(user, Permission.VALUE_ENTER, unit))
                        .isPresent();
    }

    /**
     * Says how some indicators stand, all or none.
     *
     * @throws Refusal at each one that cannot be taken, as {@code values[n]}
     */
    @Transactional
    public void say(CurrentUser user, List<SelfReport.Said> said) {
        Map<Integer, Flaw> flaws = save(user, said);
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(List.copyOf(flaws.values()));
        }
    }

    /**
     * Says of how many indicators it can how they stand. Saying the same again changes nothing.
     *
     * @return what stands in the way of the others, by their numbers in the list
     */
    @Transactional
    public Map<Integer, Flaw> save(CurrentUser user, List<SelfReport.Said> said) {
        Permissions.require(user, Permission.VALUE_ENTER);
        values.hold(user);
        Frame frame = frames.of(user);
        Map<Place, SelfReport> present = tables.at(
                user.jurisdiction(), said.stream().map(SelfReport.Said::place).toList());
        var standing = new Standing(Permissions.reach(user, Permission.VALUE_ENTER), LocalDate.now(clock));
        Map<Integer, Flaw> flaws = new LinkedHashMap<>();
        List<SelfReport.Said> taken = new ArrayList<>();
        Set<Place> seen = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            SelfReport.Said one = said.get(i);
            SelfReport was = present.get(one.place());
            String key = seen.add(one.place()) ? flaw(frame, standing, one, was) : "twice";
            if (key != null) {
                flaws.put(i, Flaw.at("values[" + i + "]", "indicatorvalue." + key, arguments(frame, one, key)));
            } else if (was == null ? one.state() != null : !was.says(one)) {
                taken.add(one);
            }
        }
        write(user, frame, taken, present);
        return flaws;
    }

    /** What stands in the way, by the last part of its key; null for nothing. */
    private static @Nullable String flaw(
            Frame frame, Standing standing, SelfReport.Said said, @Nullable SelfReport was) {
        Place place = said.place();
        Indicator indicator = frame.indicator(place.indicator(), place.period()).orElse(null);
        if (indicator == null) {
            return "indicator-unknown";
        }
        if (concerned(frame, place).filter(standing.reach()::holdsUnit).isEmpty()) {
            return "not-yours";
        }
        if (indicator.definition().frequency() != place.period().frequency()) {
            return "frequency";
        }
        if (place.period().firstDay().isAfter(standing.today())) {
            return "future";
        }
        if (!place.part().isEmpty() || frame.isClosed(place.period())) {
            return place.part().isEmpty() ? "self-closed" : "self-part";
        }
        if (said.state() == null && !said.reason().isEmpty()) {
            return "self-unsaid";
        }
        if (said.reason().length() > REASON_LIMIT || said.lacksReason()) {
            return "self-reason";
        }
        boolean stale = said.seenVersion() != (was == null ? 0 : was.version());
        return stale && (was == null || !was.says(said)) ? "changed" : null;
    }

    private static Object[] arguments(Frame frame, SelfReport.Said said, String key) {
        Place place = said.place();
        String code = frame.indicator(place.indicator(), place.period())
                .map(Indicator::code)
                .orElse("");
        return switch (key) {
            case "self-reason" -> new Object[] {REASON_LIMIT};
            case "future" -> new Object[] {place.period()};
            default -> new Object[] {code, place.period()};
        };
    }

    private void write(CurrentUser user, Frame frame, List<SelfReport.Said> taken, Map<Place, SelfReport> present) {
        if (taken.isEmpty()) {
            return;
        }
        Map<Place.Line, Long> series = values.series(
                user.jurisdiction(),
                taken.stream().map(said -> said.place().line()).toList());
        if (!tables.write(user, series, taken)) {
            throw Refusal.conflict("indicatorvalue.changed", "");
        }
        audit.record(
                user,
                taken.stream()
                        .map(said -> new Change(
                                "indicator.self-reported",
                                "indicator.self-report",
                                said.place().indicator(),
                                before(frame, present.get(said.place())),
                                Trailed.of(frame, said.place(), said.state(), said.reason()),
                                said.reason().isEmpty() ? null : said.reason()))
                        .toList());
    }

    private static @Nullable Trailed before(Frame frame, @Nullable SelfReport was) {
        return was == null ? null : Trailed.of(frame, was.place(), was.state(), was.reason());
    }

    /** The unit whose indicator it is: that which reports it; of a computed one that which answers for it. */
    private static Optional<UUID> concerned(Frame frame, Place place) {
        return frame.reporter(place)
                .or(() -> frame.indicator(place.indicator(), place.period())
                        .map(indicator -> indicator.definition().responsibleUnit()));
    }

    private static boolean isInside(CurrentUser user, Frame frame, Place place) {
        return Permissions.may(user, Permission.VALUE_CHECK)
                || concerned(frame, place)
                        .filter(unit -> Permissions.mayFor(user, Permission.VALUE_ENTER, unit)
                                || Permissions.mayFor(user, Permission.VALUE_APPROVE, unit))
                        .isPresent();
    }

    /**
     * What is looked for; null for all.
     *
     * @param indicator its code
     * @param year of the periods
     * @param period as it is written
     */
    public record Wanted(
            @Nullable String indicator,
            @Nullable Integer year,
            @Nullable String period) {}

    /** Who speaks, and when. */
    private record Standing(Reach reach, LocalDate today) {}

    /** What was said, in the trail. */
    private record Trailed(
            String indicator,
            UUID unit,
            String period,
            @Nullable SelfState state,
            String reason) {
        static Trailed of(Frame frame, Place place, @Nullable SelfState state, String reason) {
            String code = frame.indicator(place.indicator(), place.period())
                    .map(Indicator::code)
                    .orElse("");
            return new Trailed(code, place.unit(), place.period().toString(), state, reason);
        }
    }
}
