package org.paodao.calendar;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendar of a jurisdiction. It begins with the arrangements that Paodao ships; a file of a year's notice makes the
 * next edition and replaces that year as a whole. Old editions stay, so that a deadline can be counted again as it was.
 */
@Service
public class Calendar {
    private static final int REASON_LIMIT = 200;
    private static final int LAST_YEAR = 9999;

    private final Editions editions;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final List<SpecialDay> shipped;

    Calendar(Editions editions, Audit audit, ApplicationEventPublisher events) throws IOException {
        this.editions = editions;
        this.audit = audit;
        this.events = events;
        this.shipped = CalendarFile.read(new ClassPathResource("calendar/cn.csv").getContentAsByteArray(), "cn.csv");
    }

    /** The newest edition; 0 while all is as Paodao ships it. */
    @Transactional(readOnly = true)
    public int edition(UUID jurisdiction) {
        return editions.newest(jurisdiction);
    }

    /** The working days of a jurisdiction as its newest edition has them. */
    @Transactional(readOnly = true)
    public WorkingDays workingDays(UUID jurisdiction) {
        return workingDays(jurisdiction, editions.newest(jurisdiction));
    }

    /** The working days as an edition had them; 0 is what Paodao ships. */
    @Transactional(readOnly = true)
    public WorkingDays workingDays(UUID jurisdiction, int edition) {
        List<SpecialDay> days = of(jurisdiction, edition);
        return new WorkingDays(
                days.stream()
                        .collect(Collectors.toMap(
                                SpecialDay::day, day -> new WorkingDays.Special(day.works(), day.name()))),
                years(days));
    }

    /** The days that are not as their weekday, and the editions so far. */
    @Transactional(readOnly = true)
    public Shown show(CurrentUser user) {
        Permissions.require(user, Permission.UNIT_READ);
        List<Edition> made = editions.all(user.jurisdiction());
        int newest = made.isEmpty() ? 0 : made.getFirst().number();
        return new Shown(newest, of(user.jurisdiction(), newest), made, workingDays(user.jurisdiction(), newest));
    }

    /**
     * Takes a year's arrangement, or several, from a file: the next edition. A file that says what holds already makes none.
     *
     * @param reason the notice, or why it changed
     * @return the edition that holds now
     * @throws Refusal at every cell that is not right; then nothing changes
     */
    @Transactional
    public int take(CurrentUser user, String name, byte[] content, String reason) {
        Permissions.require(user, Permission.CALENDAR_EDIT);
        if (reason.isBlank() || reason.length() > REASON_LIMIT) {
            throw Refusal.invalid("reason", "calendar.reason", REASON_LIMIT);
        }
        List<SpecialDay> given = CalendarFile.read(content, name);
        UUID jurisdiction = user.jurisdiction();
        editions.lock(jurisdiction);
        int newest = editions.newest(jurisdiction);
        List<SpecialDay> held = of(jurisdiction, newest);
        List<SpecialDay> replaced = held.stream().filter(in(years(given))).toList();
        if (Set.copyOf(replaced).equals(Set.copyOf(given))) {
            return newest;
        }
        checkNoOtherYearHasIt(given, held);
        write(user, newest + 1, reason.strip(), given);
        audit.record(
                user,
                new Change("calendar.changed", "calendar.edition", jurisdiction, replaced, given, reason.strip()));
        events.publishEvent(new CalendarChanged(
                jurisdiction, newest + 1, years(given).stream().reduce(LAST_YEAR, Math::min)));
        return newest + 1;
    }

    private void write(CurrentUser user, int edition, String reason, List<SpecialDay> given) {
        UUID jurisdiction = user.jurisdiction();
        editions.insert(user, edition, reason);
        var rows = new ArrayList<>(given);
        if (edition == 1) {
            shipped.stream().filter(in(years(given)).negate()).forEach(rows::add);
        } else {
            editions.close(jurisdiction, edition, years(given));
        }
        editions.insert(jurisdiction, edition, rows);
    }

    /** 31 December may be arranged by the notice of its year or of the next, not by both. */
    private static void checkNoOtherYearHasIt(List<SpecialDay> given, List<SpecialDay> held) {
        Map<LocalDate, Integer> others = held.stream()
                .filter(in(years(given)).negate())
                .collect(Collectors.toMap(SpecialDay::day, SpecialDay::year));
        List<Refusal.Flaw> flaws = given.stream()
                .filter(day -> others.containsKey(day.day()))
                .map(day -> Refusal.Flaw.at(
                        "file", "calendar.file.elsewhere", day.day().toString(), others.getOrDefault(day.day(), 0)))
                .toList();
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    private List<SpecialDay> of(UUID jurisdiction, int edition) {
        return edition == 0 ? shipped : editions.days(jurisdiction, edition);
    }

    private static Set<Integer> years(List<SpecialDay> days) {
        return days.stream().map(SpecialDay::year).collect(Collectors.toSet());
    }

    private static Predicate<SpecialDay> in(Set<Integer> years) {
        return day -> years.contains(day.year());
    }

    /**
     * The calendar as it is shown.
     *
     * @param edition the newest; 0 when all is as shipped
     * @param editions newest first
     */
    public record Shown(int edition, List<SpecialDay> days, List<Edition> editions, WorkingDays workingDays) {
        public Shown {
            days = List.copyOf(days);
            editions = List.copyOf(editions);
        }
    }
}
