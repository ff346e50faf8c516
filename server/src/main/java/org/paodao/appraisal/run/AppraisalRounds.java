package org.paodao.appraisal.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What changes a round: opening it, its days and units while it is being prepared, and its steps after the official run. Each names the version that was seen, and the
 * same sent twice counts once. The run itself is begun by {@link Runs}.
 */
@Service
public class AppraisalRounds {
    static final String SUBJECT = "appraisal.round";
    private static final int LONGEST = 500;

    private final AppraisalRoundTables tables;
    private final MemberTables members;
    private final RoundChecks checks;
    private final Audit audit;
    private final Clock clock;

    AppraisalRounds(AppraisalRoundTables tables, MemberTables members, RoundChecks checks, Audit audit, Clock clock) {
        this.tables = tables;
        this.members = members;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /** A round by its id, for those that build on it; who sees what of it is told by {@link RunLists}. */
    @Transactional(readOnly = true)
    public Round one(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.APPRAISAL_READ);
        return known(user, id);
    }

    private Round known(CurrentUser user, UUID id) {
        return tables.one(user.jurisdiction(), id).orElseThrow(() -> Refusal.notFound("appraisalrun.unknown"));
    }

    /** Opens a round; its units are those of today whose kinds the groups of the scheme name. */
    @Transactional
    public UUID open(CurrentUser user, NewRound wish) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        if (wish.requestKey().isBlank()) {
            throw Refusal.invalid("requestKey", "appraisalrun.request-key");
        }
        tables.hold(wish.requestKey());
        Optional<Round> before = tables.byRequest(user.jurisdiction(), wish.requestKey());
        if (before.isPresent()) {
            return before.get().id();
        }
        Round round = checks.round(user, wish, Ids.next(), 1);
        tables.insert(user, round, wish.requestKey());
        members.put(user.jurisdiction(), round.id(), checks.usualGroups(user, round.by()));
        record(user, round.id(), new AppraisalRoundTables.Taken("open", ""), facts(round));
        return round.id();
    }

    /** Gives it other days, another name or another edition of a scheme while it is being prepared. The same again changes nothing. */
    @Transactional
    public void change(CurrentUser user, UUID id, int seen, NewRound wish) {
        Round round = preparing(user, id);
        Round other = checks.round(user, wish, id, round.version());
        if (!other.equals(round)) {
            refuseUnlessSeen(round, seen);
            write(user, other);
            record(user, id, new AppraisalRoundTables.Taken("change", ""), facts(other));
        }
    }

    /** Says which units are scored, each in a group of the scheme; an empty group leaves that open. The same again changes nothing. */
    @Transactional
    public void members(CurrentUser user, UUID id, int seen, Map<UUID, String> groups) {
        Round round = preparing(user, id);
        checks.groups(user, round.by(), groups);
        Map<UUID, String> before = members.groups(user.jurisdiction(), id);
        List<UUID> gone = before.keySet().stream()
                .filter(unit -> !groups.containsKey(unit))
                .toList();
        if (groups.equals(before)) {
            return;
        }
        refuseUnlessSeen(round, seen);
        if (!gone.isEmpty() && members.isUsed(user.jurisdiction(), id, gone)) {
            throw Refusal.invalid("members", "appraisalrun.member-used");
        }
        write(user, round);
        members.remove(user.jurisdiction(), id, gone);
        members.put(user.jurisdiction(), id, groups);
        record(
                user,
                id,
                new AppraisalRoundTables.Taken("members", String.valueOf(groups.size())),
                Map.of("units", groups.size()));
    }

    /**
     * Takes a step after the official run: showing it to units, or to some of them once more, ending that, publishing it, or back to preparing before anybody has seen it. Whoever keeps appeals
     * asks first whether all are answered.
     */
    @Transactional
    public Round step(CurrentUser user, UUID id, int seen, RoundStep step) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        Round round = held(user, id);
        if (isTaken(user, id, seen, step.word())) {
            return round;
        }
        refuseUnlessSeen(round, seen);
        if (step instanceof RoundStep.Reopen reopen
                && (reopen.reason().isBlank() || reopen.reason().length() > LONGEST)) {
            throw Refusal.invalid("reason", "appraisalrun.reason", LONGEST);
        }
        Round after = round.at(step.from(round.stage(), LocalDate.now(clock)));
        write(user, after);
        Integer run = after.stage().official();
        if (step instanceof RoundStep.ShowAgain again && run != null) {
            members.look(user.jurisdiction(), id, run, again.looks());
        }
        record(user, id, new AppraisalRoundTables.Taken(step.word(), step.words()), facts(after), step.why());
        return known(user, id);
    }

    /** Whether the user has just taken this step from what was seen: the same press, arrived twice. */
    public boolean isTaken(CurrentUser user, UUID id, int seen, String step) {
        return tables.isTaken(user, id, seen + 1, step);
    }

    /** The official run is done: it stands from now on. Part of the run's own transaction. */
    void ran(CurrentUser user, Round round, int number) {
        RoundStage stage = round.stage();
        RoundStage after;
        if (stage instanceof RoundStage.Preparing preparing) {
            after = preparing.run(number);
        } else if (stage instanceof RoundStage.Heard heard) {
            after = heard.run(number);
        } else {
            throw Refusal.conflict("appraisalrun.not-now");
        }
        write(user, round.at(after));
        record(user, round.id(), new AppraisalRoundTables.Taken("run", String.valueOf(number)), Map.of("run", number));
    }

    /** The round, when it can still be changed. */
    private Round preparing(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        Round round = held(user, id);
        if (!round.stage().open()) {
            throw Refusal.conflict("appraisalrun.frozen");
        }
        return round;
    }

    /** The round to take a step with it: whoever takes one at the same moment waits, and then sees what became of it. */
    private Round held(CurrentUser user, UUID id) {
        return tables.locked(user.jurisdiction(), id).orElseThrow(() -> Refusal.notFound("appraisalrun.unknown"));
    }

    private static void refuseUnlessSeen(Round round, int seen) {
        if (round.version() != seen) {
            throw Refusal.conflict("appraisalrun.changed");
        }
    }

    private void write(CurrentUser user, Round round) {
        if (!tables.update(user, round)) {
            throw Refusal.conflict("appraisalrun.changed");
        }
    }

    private void record(CurrentUser user, UUID id, AppraisalRoundTables.Taken taken, Map<String, Object> after) {
        record(user, id, taken, after, null);
    }

    private void record(
            CurrentUser user,
            UUID id,
            AppraisalRoundTables.Taken taken,
            Map<String, Object> after,
            @Nullable String why) {
        tables.step(user, id, taken);
        audit.record(user, new Change("appraisal.round-" + taken.step(), SUBJECT, id, null, after, why));
    }

    private static Map<String, Object> facts(Round round) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", round.name());
        facts.put("state", round.stage().code());
        facts.put("from", round.span().from());
        facts.put("until", round.span().until());
        facts.put("cutOff", round.cutOff());
        facts.put("edition", round.by().edition());
        return facts;
    }
}
