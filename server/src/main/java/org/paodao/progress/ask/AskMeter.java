package org.paodao.progress.ask;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much is asked of units, and what of it could be dropped. Minutes are an estimate by kinds of fields. */
@Service
public class AskMeter {
    private static final int LONGEST = 600;
    private static final int REASON_LIMIT = 200;

    private final AskRegister register;
    private final AskTables tables;
    private final Organization organization;
    private final Audit audit;
    private final Clock clock;

    AskMeter(AskRegister register, AskTables tables, Organization organization, Audit audit, Clock clock) {
        this.register = register;
        this.tables = tables;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** The months of a year, unit by unit. */
    @Transactional(readOnly = true)
    public Measured burden(CurrentUser user, int year) {
        List<Asking> all = register.all(user);
        List<Unit> units = organization.units(user);
        List<Efforts> efforts = tables.efforts(user.jurisdiction());
        return new Measured(
                Burden.of(year, all, units, efforts),
                units,
                Efforts.on(efforts, LocalDate.of(year, 12, 1)),
                LocalDate.now(clock));
    }

    /** What could be dropped today. */
    @Transactional(readOnly = true)
    public List<Spare> spare(CurrentUser user) {
        return Spare.of(register.all(user), LocalDate.now(clock));
    }

    /** The estimates so far, newest first; our own when there is none. */
    @Transactional(readOnly = true)
    public List<Efforts> efforts(CurrentUser user) {
        Permissions.require(user, Permission.ASK_READ);
        List<Efforts> known = tables.efforts(user.jurisdiction());
        return known.isEmpty() ? List.of(Efforts.usual()) : known.reversed();
    }

    /**
     * Sets how long answers take from a day on.
     *
     * @param seen the number of the estimate that was seen; 0 for our own
     */
    @Transactional
    public void set(CurrentUser user, Map<FieldKind, Integer> minutes, Wish wish, int seen) {
        Permissions.require(user, Permission.ASK_EDIT);
        tables.lock(user.jurisdiction());
        LocalDate since = checked(minutes, wish);
        Efforts before = efforts(user).getFirst();
        var next = new Efforts(
                seen + 1,
                since,
                minutes,
                wish.reason().strip(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                user.displayName());
        if (before.number() == next.number()
                && before.minutes().equals(minutes)
                && before.since().equals(since)) {
            return;
        }
        if (before.number() != seen || !tables.insert(user.jurisdiction(), next)) {
            throw Refusal.conflict("progressask.changed");
        }
        record(user, before, next);
    }

    private void record(CurrentUser user, Efforts before, Efforts next) {
        audit.record(
                user,
                new Change(
                        "progress.ask-efforts-set",
                        "progress.ask-efforts",
                        UUID.nameUUIDFromBytes((user.jurisdiction() + " efforts").getBytes(StandardCharsets.UTF_8)),
                        before.minutes(),
                        next.minutes(),
                        next.reason()));
    }

    /** From when on, if all is filled in. */
    private static LocalDate checked(Map<FieldKind, Integer> minutes, Wish wish) {
        LocalDate since = wish.since();
        if (since == null) {
            throw Refusal.invalid("since", "progressask.day");
        }
        if (wish.reason().isBlank() || wish.reason().length() > REASON_LIMIT) {
            throw Refusal.invalid("reason", "progressask.text", REASON_LIMIT);
        }
        for (FieldKind kind : FieldKind.values()) {
            Integer one = minutes.get(kind);
            if (one == null || one < 0 || one > LONGEST) {
                throw Refusal.invalid("minutes." + kind.name(), "progressask.minutes", LONGEST);
            }
        }
        return since;
    }

    /** From when on, and why. */
    public record Wish(@Nullable LocalDate since, String reason) {}

    /**
     * How much is asked.
     *
     * @param efforts the estimate at the end of the year
     */
    public record Measured(Burden burden, List<Unit> units, Efforts efforts, LocalDate today) {
        public Measured {
            units = List.copyOf(units);
        }
    }
}
