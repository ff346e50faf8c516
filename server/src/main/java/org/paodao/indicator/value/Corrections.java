package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Change;
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
     * Proposes another figure in place of one that stands; nothing to withdraw it. A later proposal takes the place of an earlier one.
     *
     * @param entry the figure wanted; its comment is the reason
     */
    @Transactional
    public void propose(CurrentUser user, Entry entry) {
        Value value = standing(user, entry.place(), Permission.VALUE_ENTER);
        String reason = Steps.reason(entry.comment());
        if (value.version() != entry.seenVersion()) {
            throw Refusal.conflict("indicatorvalue.changed", "");
        }
        if (Entry.equal(value.amount(), entry.amount()) && value.stage() == entry.stage()) {
            throw Refusal.invalid("amount", "indicatorvalue.nothing-corrected");
        }
        blocked(findings(user, entry.place(), entry.amount()));
        var wanted = new Correction(
                entry.place(),
                entry.amount(),
                entry.stage(),
                reason,
                entry.source(),
                value.version(),
                Instant.EPOCH,
                user.account(),
                user.displayName());
        if (table.at(user.jurisdiction(), entry.place())
                .filter(waiting -> same(waiting, wanted))
                .isEmpty()) {
            table.put(user, value, wanted);
            say(user, "indicator.correction-proposed", wanted, value.amount(), reason);
        }
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
                && waiting.reason().equals(wanted.reason())
                && waiting.corrects() == wanted.corrects();
    }

    /**
     * Lets the proposed figure stand in place of the old one.
     *
     * @param corrects the version that the proposal corrects, as it was seen
     */
    @Transactional
    public void approve(CurrentUser user, Place place, int corrects) {
        Value value = standing(user, place, Permission.VALUE_APPROVE);
        Correction wanted = waiting(user, place);
        if (wanted.proposedBy().equals(user.account())) {
            throw Refusal.forbidden("indicatorvalue.own-figure");
        }
        if (wanted.corrects() != corrects || value.version() != corrects) {
            throw Refusal.conflict("indicatorvalue.changed", "");
        }
        Value next = corrected(value, wanted, frames.of(user).isClosed(place.period()));
        if (!table.remove(user.jurisdiction(), value) || !values.update(user, List.of(next), wanted.reason())) {
            throw Refusal.conflict("indicatorvalue.changed", "");
        }
        BigDecimal amount = next.amount();
        Map<Place, List<Finding>> findings =
                amount == null ? Map.of() : checking.findingsOfCorrection(user, frames.of(user), place, amount);
        blocked(findings);
        checking.keepAnswered(user, next, findings, wanted.reason());
        trail.say(
                user,
                frames.of(user),
                new Trail.Action("indicator.value-corrected", List.of(value), List.of(next), wanted.reason()));
    }

    private Map<Place, List<Finding>> findings(CurrentUser user, Place place, @Nullable BigDecimal amount) {
        return amount == null ? Map.of() : checking.findings(user, frames.of(user), Map.of(place, amount));
    }

    private static void blocked(Map<Place, List<Finding>> findings) {
        findings.values().stream()
                .flatMap(List::stream)
                .filter(Finding::blocks)
                .findFirst()
                .ifPresent(found -> {
                    throw Refusal.invalid(List.of(new Refusal.Flaw(
                            "correct", EntryRules.key(found), found.reason().arguments())));
                });
    }

    private static Value corrected(Value value, Correction wanted, boolean closed) {
        return new Value(
                value.place(),
                value.series(),
                wanted.amount(),
                true,
                wanted.stage(),
                Step.CORRECT.leads(value.state(), closed),
                value.version() + 1,
                value.comment(),
                wanted.source().isEmpty() ? value.source() : wanted.source(),
                null,
                null,
                value.changedAt(),
                wanted.proposedBy());
    }

    /** Sends a proposal back, as the unit's head or as the office; the figure stays as it is. */
    @Transactional
    public void decline(CurrentUser user, Place place, String reason) {
        Permission as =
                Permissions.may(user, Permission.VALUE_CHECK) ? Permission.VALUE_CHECK : Permission.VALUE_APPROVE;
        remove(user, place, as, "indicator.correction-declined", Steps.reason(reason));
    }

    /** Takes one's unit's own proposal back. */
    @Transactional
    public void takeBack(CurrentUser user, Place place) {
        remove(user, place, Permission.VALUE_ENTER, "indicator.correction-taken-back", null);
    }

    private void remove(CurrentUser user, Place place, Permission as, String action, @Nullable String reason) {
        Value value = standing(user, place, as);
        Correction wanted = waiting(user, place);
        if (!table.remove(user.jurisdiction(), value)) {
            throw Refusal.conflict("indicatorvalue.changed", "");
        }
        say(user, action, wanted, value.amount(), reason);
    }

    /** A figure that stands, to do something about its correction: whoever does at the same moment waits. */
    private Value standing(CurrentUser user, Place place, Permission needed) {
        Permissions.require(user, needed);
        UUID reporter = frames.of(user).reporter(place).orElseThrow(() -> Refusal.notFound("indicatorvalue.unknown"));
        Permissions.requireFor(user, needed, reporter);
        Value value = values.held(user.jurisdiction(), List.of(place)).get(place);
        if (value == null || !value.state().stands()) {
            throw Refusal.notFound("indicatorvalue.nothing-stands");
        }
        return value;
    }

    private Correction waiting(CurrentUser user, Place place) {
        return table.at(user.jurisdiction(), place).orElseThrow(() -> Refusal.notFound("indicatorvalue.no-correction"));
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
