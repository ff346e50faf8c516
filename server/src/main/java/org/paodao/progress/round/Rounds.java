package org.paodao.progress.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.PlanHead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes rounds: those of a year by the rules, others on demand; gives them other days, calls them off, or closes them. */
@Service
public class Rounds {
    static final String SUBJECT = "progress.round";
    private static final int NAME = 100;
    private static final int LAST_YEAR = 9999;

    private final RoundTables rounds;
    private final RoundRules rules;
    private final RoundYear year;
    private final Audit audit;
    private final Clock clock;

    Rounds(RoundTables rounds, RoundRules rules, RoundYear year, Audit audit, Clock clock) {
        this.rounds = rounds;
        this.rules = rules;
        this.year = year;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes the rounds of a plan's year that are missing, and counts the days of those anew that have not opened and that nobody set by hand. Again, nothing
     * changes.
     *
     * @return how many were made or got other days
     */
    @Transactional
    public int make(CurrentUser user, String plan) {
        Permissions.require(user, Permission.REPORT_ACCEPT);
        PlanHead head = year.duties().of(user, plan).head();
        if (rules.all(user).isEmpty()) {
            throw Refusal.conflict("progressround.no-rules");
        }
        Map<Key, Round> wanted = byKey(new YearOfRounds(
                        head.id(),
                        year.planDays().of(user, head).periods(),
                        rules.all(user),
                        year.calendar().workingDays(user.jurisdiction()))
                .rounds());
        Map<Key, Round> there = byKey(rounds.all(user.jurisdiction(), head.id(), LocalDate.of(LAST_YEAR, 1, 1)));
        List<Round> made = wanted.entrySet().stream()
                .filter(round -> !there.containsKey(round.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        int count = write(user, made, changed(there, wanted));
        if (count > 0) {
            audit.record(user, Change.created("progress.rounds-made", "plan.plan", head.id(), Map.of("rounds", count)));
        }
        return count;
    }

    private static Map<Key, Round> byKey(List<Round> some) {
        return some.stream()
                .filter(round -> round.rule() != null)
                .collect(Collectors.toMap(Key::of, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** Rounds still to come that get other days, or that no rule wants any more: else both the old and the new rule would ask. */
    private List<Round> changed(Map<Key, Round> there, Map<Key, Round> wanted) {
        List<Round> changed = new ArrayList<>();
        there.forEach((key, known) -> {
            Round now = wanted.get(key);
            if (known.byHand() || known.phase(LocalDate.now(clock)) != Round.Phase.PLANNED) {
                return;
            }
            if (now == null) {
                changed.add(known.cancelled(""));
            } else if (!known.days().equals(now.days())) {
                changed.add(known.on(now.days(), false));
            }
        });
        return changed;
    }

    private int write(CurrentUser user, List<Round> made, List<Round> moved) {
        return (made.isEmpty() ? 0 : rounds.insert(user, made)) + (moved.isEmpty() ? 0 : rounds.update(user, moved));
    }

    /**
     * Opens a round that no rule made.
     *
     * @param round with an id of its own, by which the same wish twice is known
     */
    @Transactional
    public void open(CurrentUser user, Round round) {
        Permissions.require(user, Permission.REPORT_ACCEPT);
        year.duties().of(user, round.plan().toString());
        if (round.name().isBlank() || round.name().length() > NAME) {
            throw Refusal.invalid("name", "progressround.name", NAME);
        }
        if (rounds.insert(user, List.of(round)) == 1) {
            audit.record(user, Change.created("progress.round-opened", SUBJECT, round.id(), Trace.of(round)));
        }
    }

    /** Gives a round other days, with the reason; it keeps them when rounds are made anew. */
    @Transactional
    public void move(CurrentUser user, UUID id, int seen, Moved to) {
        Permissions.require(user, Permission.REPORT_ACCEPT);
        Round round = held(user, id);
        if (round.version() == seen + 1 && round.days().equals(to.days())) {
            return;
        }
        reason(to.reason());
        if (round.isClosed(LocalDate.now(clock))) {
            throw Refusal.conflict("progressround.closed");
        }
        change(user, round, round.on(to.days(), true), new Done("progress.round-moved", seen, to.reason()));
    }

    /** Calls a round off, with the reason; what was reported stays. */
    @Transactional
    public void cancel(CurrentUser user, UUID id, int seen, String why) {
        Permissions.require(user, Permission.REPORT_ACCEPT);
        Round round = held(user, id);
        if (round.version() == seen + 1 && Objects.equals(round.cancelledFor(), why.strip())) {
            return;
        }
        reason(why);
        change(user, round, round.cancelled(why.strip()), new Done("progress.round-cancelled", seen, why));
    }

    /** Closes a round that is over, with the reason: what was never reported stays so, and nobody is asked for it any more. */
    @Transactional
    public void close(CurrentUser user, UUID id, int seen, String why) {
        Permissions.require(user, Permission.REPORT_ACCEPT);
        Round round = held(user, id);
        LocalDate today = LocalDate.now(clock);
        if (round.version() == seen + 1
                && round.ending().on() != null
                && round.ending().why().equals(why.strip())) {
            return;
        }
        reason(why);
        if (round.phase(today) != Round.Phase.OVER) {
            throw Refusal.conflict("progressround.not-over");
        }
        var closed = new Ending(round.ending().after(), today, why.strip());
        change(user, round, round.ending(closed), new Done("progress.round-closed", seen, why));
    }

    /** Opens a closed round again, with the reason; it does not close by itself any more. */
    @Transactional
    public void reopen(CurrentUser user, UUID id, int seen, String why) {
        Permissions.require(user, Permission.REPORT_ACCEPT);
        Round round = held(user, id);
        var open = new Ending(null, null, why.strip());
        if (round.version() == seen + 1 && round.ending().equals(open)) {
            return;
        }
        reason(why);
        if (!round.isClosed(LocalDate.now(clock))) {
            throw Refusal.conflict("progressround.not-closed");
        }
        change(user, round, round.ending(open), new Done("progress.round-reopened", seen, why));
    }

    private void change(CurrentUser user, Round before, Round after, Done done) {
        if (before.version() != done.seen() || rounds.update(user, List.of(after)) != 1) {
            throw Refusal.conflict("progressround.changed");
        }
        audit.record(
                user,
                new Change(
                        done.action(),
                        SUBJECT,
                        before.id(),
                        Trace.of(before),
                        Trace.of(after),
                        done.reason().strip()));
    }

    /** A round to change it. */
    private Round held(CurrentUser user, UUID id) {
        return rounds.held(user.jurisdiction(), id).orElseThrow(() -> Refusal.notFound("progressround.unknown"));
    }

    private static void reason(String reason) {
        if (reason.isBlank()) {
            throw Refusal.invalid("reason", "progressround.reason-missing");
        }
    }

    /** Other days, and why. */
    public record Moved(Days days, String reason) {}

    private record Done(String action, int seen, String reason) {}

    private record Key(UUID rule, LocalDate to) {
        static Key of(Round round) {
            return new Key(Objects.requireNonNull(round.rule()), round.span().to());
        }
    }

    /** What the trail keeps of a round. */
    private record Trace(
            String name,
            LocalDate opens,
            LocalDate due,
            LocalDate graceUntil,
            @Nullable LocalDate closedOn) {
        static Trace of(Round round) {
            return new Trace(
                    round.name(),
                    round.days().opens(),
                    round.days().due(),
                    round.days().graceUntil(),
                    round.ending().on());
        }
    }
}
