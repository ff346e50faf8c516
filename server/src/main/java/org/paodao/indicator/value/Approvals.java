package org.paodao.indicator.value;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.paodao.access.Permissions;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is decided about figures: the unit's head approves or returns, the office returns or sets a verified one beside. Nobody here changes an amount. */
@Service
public class Approvals {
    private final Steps steps;
    private final ValueTables values;
    private final VerifiedTable verified;
    private final Reasons reasons;
    private final Trail trail;

    Approvals(Steps steps, ValueTables values, VerifiedTable verified, Reasons reasons, Trail trail) {
        this.steps = steps;
        this.values = values;
        this.verified = verified;
        this.reasons = reasons;
        this.trail = trail;
    }

    /** Lets figures stand that need no reason any more. Whoever entered one does not approve it. */
    @Transactional
    public void approve(CurrentUser user, List<Seen> seen) {
        approve(user, seen, "");
    }

    /**
     * Lets figures stand. Whoever entered one does not approve it.
     *
     * @param reason why those are right that a check asks about; empty when each has its reason already
     */
    @Transactional
    public void approve(CurrentUser user, List<Seen> seen, String reason) {
        Set<Place> asked = reasons.asked(user, seen);
        steps.take(user, new Steps.Deed(Step.APPROVE, "indicator.value-approved", Permission.VALUE_APPROVE, ""), seen);
        if (!asked.isEmpty() && reason.isBlank()) {
            throw Refusal.invalid(IntStream.range(0, seen.size())
                    .filter(n -> asked.contains(seen.get(n).place()))
                    .mapToObj(n -> Refusal.Flaw.at("values[" + n + "]", "indicatorvalue.reason-owed"))
                    .toList());
        }
        if (!asked.isEmpty()) {
            reasons.warnings().answer(user, WarningFilter.unsaid(List.copyOf(asked)), reason);
        }
    }

    /** Sends figures back to their unit: as its head, or as the office. */
    @Transactional
    public void sendBack(CurrentUser user, List<Seen> seen, String reason) {
        Permission as =
                Permissions.may(user, Permission.VALUE_CHECK) ? Permission.VALUE_CHECK : Permission.VALUE_APPROVE;
        steps.take(user, new Steps.Deed(Step.RETURN, "indicator.value-returned", as, Steps.reason(reason)), seen);
    }

    /** Sets a figure that the office found beside the reported one, which stays. The same again changes nothing. */
    @Transactional
    public void verify(CurrentUser user, Place place, BigDecimal amount, String reason) {
        Permissions.require(user, Permission.VALUE_CHECK);
        String why = Steps.reason(reason);
        Value value = values.held(user.jurisdiction(), List.of(place)).get(place);
        if (value == null || !value.state().stands()) {
            throw Refusal.notFound("indicatorvalue.nothing-stands");
        }
        List<Verified> before = verified.of(user.jurisdiction(), List.of(place));
        boolean said = !before.isEmpty()
                && before.getFirst().amount().compareTo(amount) == 0
                && before.getFirst().reason().equals(why);
        if (!said) {
            verified.insert(user, value, amount, why);
            trail.say(user, change(user, value, amount, why));
        }
    }

    private Change change(CurrentUser user, Value value, BigDecimal amount, String reason) {
        Place place = value.place();
        String code = reasons.frames()
                .of(user)
                .indicator(place.indicator(), place.period())
                .orElseThrow()
                .code();
        String reported = value.amount() == null ? "" : value.amount().toPlainString();
        return new Change(
                "indicator.value-verified",
                Trail.SUBJECT,
                place.indicator(),
                null,
                new Told(code, place.unit().toString(), place.period().toString(), amount.toPlainString(), reported),
                reason);
    }

    /** Which figures still need a reason. */
    @Component
    record Reasons(Checking checking, Warnings warnings, Frames frames) {
        /** Of those that can be approved. */
        Set<Place> asked(CurrentUser user, List<Seen> seen) {
            return checking.asking(
                            user,
                            frames.of(user),
                            seen.stream().map(Seen::place).toList())
                    .open();
        }
    }

    /** A verified figure in the trail, which tells in brief what comes first. */
    @JsonPropertyOrder({"indicator", "unit", "period", "verified", "reported"})
    private record Told(String indicator, String unit, String period, String verified, String reported) {}
}
