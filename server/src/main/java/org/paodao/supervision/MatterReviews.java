package org.paodao.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of what units ask and answer. Nobody decides on a matter that is led by the unit they work for. */
@Service
public class MatterReviews {
    private final MatterDesk desk;
    private final MatterRegister register;

    MatterReviews(MatterDesk desk, MatterRegister register) {
        this.desk = desk;
        this.register = register;
    }

    /** Gives the unit until a later day: the one that it asked for, or another. */
    @Transactional
    public void grant(CurrentUser user, UUID id, int seen, LocalDate until) {
        Matter matter = reviewed(user, id);
        var taking = new Taking(MatterStep.GRANT, "", until.toString(), seen);
        desk.take(user, matter, taking, before -> MatterFlow.grant(before, until, desk.days(user), desk.today()));
    }

    /** Does not give a later day. The days for which the unit waited for this are not counted. */
    @Transactional
    public void decline(CurrentUser user, UUID id, int seen, String why) {
        Matter matter = reviewed(user, id);
        String reason = MatterSteps.words("words", why);
        desk.take(
                user,
                matter,
                Taking.of(MatterStep.DECLINE, reason, seen),
                before -> MatterFlow.decline(before, desk.days(user), desk.today()));
    }

    /** 协调: says who does what. The clock goes on; where another unit is to lead, that one signs for it and its clock begins anew. */
    @Transactional
    public void settle(CurrentUser user, UUID id, int seen, Ruling ruling) {
        Matter matter = reviewed(user, id);
        String words = MatterSteps.words("words", ruling.words());
        Suggestion before = matter.suggestion();
        UUID lead = ruling.lead();
        var taking = new Taking(MatterStep.SETTLE, words, lead == null ? "" : lead.toString(), seen);
        Suggestion units = before == null ? null : ruling.units(before);
        if (before == null || units == null || before.sharesAs(units)) {
            desk.take(user, matter, taking, one -> MatterFlow.settle(one, desk.days(user), desk.today()));
        } else {
            rule(user, matter, units, taking);
        }
    }

    private void rule(CurrentUser user, Matter matter, Suggestion units, Taking taking) {
        register.check(user, units);
        desk.refuseUnnamed(user, matter, units);
        Matter after = desk.take(
                user,
                matter,
                taking,
                one -> units.lead().equals(one.lead())
                        ? MatterFlow.settle(one, desk.days(user), desk.today()).with(units)
                        : MatterFlow.handOver(one, units, desk.term(user, one, null)),
                // Were it the same press, these units would stand already.
                () -> false);
        if (after != null) {
            desk.give(user, after, units);
        }
    }

    /**
     * How a dispute is settled.
     *
     * @param lead the unit that leads from now on; null where the units stay as they are
     * @param assisting those that assist from now on, each with its part
     */
    public record Ruling(String words, @Nullable UUID lead, List<Suggestion.Part> assisting) {
        public Ruling {
            assisting = List.copyOf(assisting);
        }

        /** The units as they are from now on. */
        Suggestion units(Suggestion before) {
            return lead == null ? before : new Suggestion(lead, assisting, null, before.words());
        }

        /** One in words; the units stay as they are. */
        public static Ruling of(String words) {
            return new Ruling(words, null, List.of());
        }
    }

    /**
     * 审结: the answer passes.
     *
     * @param passed all five checks, or it is refused
     */
    @Transactional
    public void accept(CurrentUser user, UUID id, int seen, Set<ClosingCheck> passed) {
        Matter matter = reviewed(user, id);
        if (!ClosingCheck.missing(passed).isEmpty()) {
            throw Refusal.invalid("checks", "supervisionmatter.checks");
        }
        desk.take(user, matter, Taking.of(MatterStep.ACCEPT, seen), before -> MatterFlow.accept(before, desk.today()));
    }

    /** 退回重办, under the same clock. The checks that it did not pass are told to the unit. */
    @Transactional
    public void sendBack(CurrentUser user, UUID id, int seen, Returned returned) {
        Matter matter = reviewed(user, id);
        String reason = MatterSteps.words("words", returned.why());
        String missing = ClosingCheck.missing(returned.passed()).stream()
                .map(ClosingCheck::word)
                .collect(Collectors.joining(" "));
        desk.take(
                user,
                matter,
                new Taking(MatterStep.SEND_BACK, reason, missing, seen),
                before -> MatterFlow.sendBack(before, reason));
    }

    /** Why an answer is returned, and which checks it passed all the same. */
    public record Returned(String why, Set<ClosingCheck> passed) {
        public Returned {
            passed = Set.copyOf(passed);
        }
    }

    /** The leader who gave it has no further instruction: it is closed. */
    @Transactional
    public void release(CurrentUser user, UUID id, int seen, String words) {
        Matter matter = decided(user, id);
        String said = MatterSteps.optional("words", words);
        desk.take(
                user,
                matter,
                Taking.of(MatterStep.RELEASE, said, seen),
                before -> MatterFlow.release(before, desk.today()));
    }

    /**
     * The leader who gave it instructs further: it is closed, and a matter follows from it.
     *
     * @return the id of what follows; null when it had been done already
     */
    @Transactional
    public @Nullable UUID instruct(CurrentUser user, UUID id, int seen, String words) {
        Matter matter = decided(user, id);
        String said = MatterSteps.words("words", words);
        Matter after = desk.take(
                user,
                matter,
                Taking.of(MatterStep.INSTRUCT, said, seen),
                before -> MatterFlow.release(before, desk.today()));
        return after == null ? null : register.followUp(user, after, said);
    }

    private Matter decided(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.MATTER_READ);
        Matter matter = desk.held(user, id);
        if (!desk.rights(user, matter).decide()) {
            throw Refusal.forbidden("supervisionmatter.not-yours");
        }
        return matter;
    }

    private Matter reviewed(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.MATTER_READ);
        Matter matter = desk.held(user, id);
        MatterRights rights = desk.rights(user, matter);
        if (!rights.manage()) {
            throw Refusal.forbidden("access.forbidden");
        }
        if (!rights.review()) {
            throw Refusal.forbidden("supervisionmatter.own");
        }
        return matter;
    }
}
