package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Change;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.check.Finding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrections of figures that stand: their unit proposes, its head decides. The old figure stays in the history, and both are shown. */
@Service
public class Corrections {
    private final ValueTables values;
    private final CorrectionTable table;
    private final Frames frames;
    private final Checking checking;
    private final Trail trail;

    Corrections(ValueTables values, CorrectionTable table, Frames frames, Checking checking, Trail trail) {
        this.values = values;
        this.table = table;
        this.frames = frames;
        this.checking = checking;
        this.trail = trail;
    }

    /**
     * Proposes another figure in place of one that stands; nothing to withdraw it. The same again changes nothing.
     *
     * @param entry the figure wanted; its comment is the reason
     * @throws Refusal also when another proposal waits: it is taken back or decided first
     */
    @Transactional
    public void propose(CurrentUser user, Entry entry) {
        Value value = standing(user, entry.place(), Permission.VALUE_ENTER);
        String reason = Steps.reason(entry.comment());
        if (value.version() != entry.seenVersion()) {
            throw Refusal.conflict("indicatorvalue.changed", "");
        }
        if (value.isAlready(entry)) {
            throw Refusal.invalid("correct", "indicatorvalue.nothing-corrected");
        }
        blocked(frames.of(user), findings(user, entry.place(), entry.amount()));
        Correction wanted = wanted(user, value, entry, reason);
        Correction waits = table.at(user.jurisdiction(), entry.place()).orElse(null);
        if (waits != null && !same(waits, wanted)) {
            throw Refusal.conflict("indicatorvalue.correction-waits", waits.proposedByName());
        }
        if (waits == null) {
            table.insert(user, value, wanted);
            say(user, "indicator.correction-proposed", wanted, value.amount(), reason);
        }
    }

    private static Correction wanted(CurrentUser user, Value value, Entry entry, String reason) {
        return new Correction(
                entry.place(),
                0,
                entry.amount(),
                entry.stageBeside(value),
                reason,
                entry.source(),
                null,
                entry.seenVersion(),
                Instant.EPOCH,
                user.account(),
                user.displayName());
    }

    /** The corrections that wait and that the user may see. */
    @Transactional(readOnly = true)
    public List<Correction> waiting(CurrentUser user) {
        Permissions.require(user, Permission.INDICATOR_READ);
        Frame frame = frames.of(user);
        return table.all(user.jurisdiction()).stream()
                .filter(correction -> ValueLists.inside(user, frame, correction.place()))
                .toList();
    }

    private static boolean same(Correction waiting, Correction wanted) {
        return Entry.equal(waiting.amount(), wanted.amount())
                && waiting.stage() == wanted.stage()
                && waiting.source().equals(wanted.source())
                && waiting.reason().equals(wanted.reason())
                && waiting.corrects() == wanted.corrects();
    }

    /**
     * Lets the proposed figure stand in place of the old one. Doing it twice changes nothing.
     *
     * @param number of the proposal, as it was seen
     */
    @Transactional
    public void approve(CurrentUser user, Place place, int number) {
        Value value = held(user, place, Permission.VALUE_APPROVE);
        var ending = new CorrectionTable.Ending(Correction.Outcome.APPROVED, "");
        if (isDone(user, value, number, ending)) {
            return;
        }
        Correction wanted = waiting(user, place, number);
        if (wanted.proposedBy().equals(user.account())) {
            throw Refusal.forbidden("indicatorvalue.own-figure");
        }
        if (wanted.corrects() != value.version() || !value.state().stands()) {
            throw Refusal.conflict("indicatorvalue.correction-stale");
        }
        Value next = wanted.instead(value, frames.of(user).isClosed(place.period()));
        if (!table.end(user, value, number, ending) || !values.update(user, List.of(next), wanted.reason())) {
            throw Refusal.conflict("indicatorvalue.changed", "");
        }
        values.documented(user, next);
        BigDecimal amount = next.amount();
        Map<Place, List<Finding>> findings =
                amount == null ? Map.of() : checking.findingsOfCorrection(user, frames.of(user), place, amount);
        blocked(frames.of(user), findings);
        checking.keepAnswered(user, frames.of(user), next, findings, wanted);
        trail.say(
                user,
                frames.of(user),
                new Trail.Action("indicator.value-corrected", List.of(value), List.of(next), wanted.reason()));
    }

    private Map<Place, List<Finding>> findings(CurrentUser user, Place place, @Nullable BigDecimal amount) {
        return amount == null ? Map.of() : checking.findings(user, frames.of(user), Map.of(place, amount));
    }

    private static void blocked(Frame frame, Map<Place, List<Finding>> findings) {
        findings.forEach((place, found) -> found.stream()
                .filter(Finding::blocks)
                .findFirst()
                .ifPresent(one -> {
                    Indicator of =
                            frame.indicator(place.indicator(), place.period()).orElse(null);
                    throw Refusal.invalid(List.of(FindingText.of("correct", one, of)));
                }));
    }

    /**
     * Sends a proposal back, as the unit's head or as the office; the figure stays as it is, and whoever proposed it is told. Doing it twice changes nothing.
     *
     * @param number of the proposal, as it was seen
     */
    @Transactional
    public void decline(CurrentUser user, Place place, int number, String reason) {
        Permission as =
                Permissions.may(user, Permission.VALUE_CHECK) ? Permission.VALUE_CHECK : Permission.VALUE_APPROVE;
        var ending = new CorrectionTable.Ending(Correction.Outcome.DECLINED, Steps.reason(reason));
        end(user, held(user, place, as), number, ending);
    }

    /** Takes one's unit's own proposal back. Doing it twice changes nothing. */
    @Transactional
    public void takeBack(CurrentUser user, Place place, int number) {
        var ending = new CorrectionTable.Ending(Correction.Outcome.TAKEN_BACK, "");
        end(user, held(user, place, Permission.VALUE_ENTER), number, ending);
    }

    /** Whoever proposed a correction takes note that it was declined. */
    @Transactional
    public void know(CurrentUser user, Place place) {
        table.know(user, held(user, place, Permission.VALUE_ENTER));
    }

    private void end(CurrentUser user, Value value, int number, CorrectionTable.Ending ending) {
        if (isDone(user, value, number, ending)) {
            return;
        }
        Correction wanted = waiting(user, value.place(), number);
        if (!table.end(user, value, number, ending)) {
            throw Refusal.conflict("indicatorvalue.changed", "");
        }
        boolean declined = ending.became() == Correction.Outcome.DECLINED;
        say(
                user,
                declined ? "indicator.correction-declined" : "indicator.correction-taken-back",
                wanted,
                value.amount(),
                declined ? ending.because() : null);
    }

    /** Whether the user did this with the proposal already: a second click, a repeated call. */
    private boolean isDone(CurrentUser user, Value value, int number, CorrectionTable.Ending ending) {
        return table.past(user.jurisdiction(), value).stream()
                .anyMatch(past -> past.wanted().number() == number
                        && past.by().equals(user.account())
                        && past.became() == ending.became()
                        && past.because().equals(ending.because()));
    }

    /** A figure that stands, to do something about it. */
    private Value standing(CurrentUser user, Place place, Permission needed) {
        Value value = held(user, place, needed);
        if (!value.state().stands()) {
            throw Refusal.notFound("indicatorvalue.nothing-stands");
        }
        return value;
    }

    /** A figure of a unit of the user, to do something about its correction: whoever does at the same moment waits. */
    private Value held(CurrentUser user, Place place, Permission needed) {
        Permissions.require(user, needed);
        UUID reporter = frames.of(user).reporter(place).orElseThrow(() -> Refusal.notFound("indicatorvalue.unknown"));
        Permissions.requireFor(user, needed, reporter);
        Value value = values.held(user.jurisdiction(), List.of(place)).get(place);
        if (value == null) {
            throw Refusal.notFound("indicatorvalue.nothing-stands");
        }
        return value;
    }

    private Correction waiting(CurrentUser user, Place place, int number) {
        Correction waits = table.at(user.jurisdiction(), place)
                .orElseThrow(() -> Refusal.notFound("indicatorvalue.no-correction"));
        if (waits.number() != number) {
            throw Refusal.conflict("indicatorvalue.correction-other");
        }
        return waits;
    }

    private void say(
            CurrentUser user, String action, Correction wanted, @Nullable BigDecimal old, @Nullable String reason) {
        trail.say(
                user,
                new Change(
                        action,
                        Trail.SUBJECT,
                        wanted.place().indicator(),
                        new Told(wanted.place().period().toString(), text(old)),
                        new Told(wanted.place().period().toString(), text(wanted.amount())),
                        reason));
    }

    private static String text(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    /** A figure in the trail. */
    private record Told(String period, String amount) {}
}
