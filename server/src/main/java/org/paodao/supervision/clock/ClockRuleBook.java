package org.paodao.supervision.clock;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.rulebook.Published;
import org.paodao.rulebook.RuleVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules for deadlines: published examples to begin with, put in force version by version, each from a day on. */
@Service
public class ClockRuleBook {
    private static final int REASON_LIMIT = 200;

    private final ClockRuleTables tables;
    private final Audit audit;
    private final Clock clock;

    ClockRuleBook(ClockRuleTables tables, Audit audit, Clock clock) {
        this.tables = tables;
        this.audit = audit;
        this.clock = clock;
    }

    /** What holds today, what was put in force, what can be. */
    @Transactional(readOnly = true)
    public Rules rules(CurrentUser user) {
        Permissions.require(user, Permission.MATTER_READ);
        RuleVersions<ClockRules> published = tables.published(user.jurisdiction());
        return new Rules(
                published.on(LocalDate.now(clock)).orElseGet(ClockExamples::usual),
                published.newestFirst(),
                ClockExamples.all());
    }

    /**
     * What the next version of a set would begin with: the newest version, or the example of that name.
     *
     * @throws Refusal when nothing is called so
     */
    @Transactional(readOnly = true)
    public ClockRules beginning(CurrentUser user, String code) {
        Permissions.require(user, Permission.MATTER_MANAGE);
        return tables.published(user.jurisdiction())
                .newest(code)
                .map(rules -> rules.numbered(rules.version() + 1))
                .or(() -> ClockExamples.all().stream()
                        .filter(example -> example.code().equals(code))
                        .findFirst())
                .orElseThrow(() -> Refusal.notFound("supervisionclock.rules-unknown", code));
    }

    /**
     * Puts rules in force. What was given a deadline before keeps it.
     *
     * @param requestKey of the form, so that it counts once
     * @return the version that is in force now
     */
    @Transactional
    public int publish(CurrentUser user, String requestKey, ClockRules rules, String reason) {
        Permissions.require(user, Permission.MATTER_MANAGE);
        tables.lock(user.jurisdiction());
        Optional<Integer> done = tables.byRequest(user.jurisdiction(), requestKey);
        if (done.isPresent()) {
            return done.get();
        }
        check(rules, reason);
        if (rules.version() != beginning(user, rules.code()).version()) {
            throw Refusal.conflict("supervisionclock.rules-changed", rules.code());
        }
        var next = new Published<>(
                rules, reason.strip(), clock.instant().truncatedTo(ChronoUnit.MICROS), user.displayName());
        tables.insert(user, next, requestKey);
        audit.record(
                user,
                new Change(
                        "supervision.clock-rules-published",
                        "supervision.clock-rules",
                        UUID.nameUUIDFromBytes(
                                (user.jurisdiction() + " clock " + rules.code()).getBytes(StandardCharsets.UTF_8)),
                        null,
                        rules,
                        next.reason()));
        return rules.version();
    }

    private static void check(ClockRules rules, String reason) {
        if (reason.isBlank() || reason.length() > REASON_LIMIT) {
            throw Refusal.invalid("reason", "supervisionclock.reason", REASON_LIMIT);
        }
        for (int rung = 1; rung < rules.ladder().size(); rung++) {
            Rung before = rules.ladder().get(rung - 1);
            Rung after = rules.ladder().get(rung);
            if (after.day() < before.day()) {
                throw Refusal.invalid("ladder." + after.step().name(), "supervisionclock.ladder");
            }
        }
        LocalDate until = rules.until();
        if (until != null && until.isBefore(rules.from())) {
            throw Refusal.invalid("until", "supervisionclock.until");
        }
    }

    /**
     * The rules of a jurisdiction.
     *
     * @param today those that hold today
     * @param versions all, newest first
     */
    public record Rules(ClockRules today, List<Published<ClockRules>> versions, List<ClockRules> examples) {
        public Rules {
            versions = List.copyOf(versions);
            examples = List.copyOf(examples);
        }
    }
}
