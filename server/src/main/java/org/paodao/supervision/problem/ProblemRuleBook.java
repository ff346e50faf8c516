package org.paodao.supervision.problem;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sources, levels and terms of the list: published examples to begin with, put in force version by version, each from a day on. */
@Service
public class ProblemRuleBook {
    private static final int MOST_DAYS = 60;
    private static final int MOST_TYPES = 60;
    private static final int WORD_LIMIT = 30;
    private static final int LEAST_ALIKE = 20;
    private static final int MOST_ALIKE = 100;

    private final ProblemRuleTables tables;
    private final ProblemSteps steps;
    private final Audit audit;
    private final Clock clock;

    ProblemRuleBook(ProblemRuleTables tables, ProblemSteps steps, Audit audit, Clock clock) {
        this.tables = tables;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /** What holds today. */
    @Transactional(readOnly = true)
    public ProblemRules today(CurrentUser user) {
        Permissions.require(user, Permission.PROBLEM_READ);
        return tables.published(user.jurisdiction()).on(LocalDate.now(clock)).orElseGet(ProblemRules::usual);
    }

    /** What holds today, what was put in force, what can be. */
    @Transactional(readOnly = true)
    public Rules rules(CurrentUser user) {
        return new Rules(today(user), tables.published(user.jurisdiction()).newestFirst(), ProblemRules.examples());
    }

    /**
     * What the next version of a set would begin with: the newest version, or the example of that name.
     *
     * @throws Refusal when nothing is called so
     */
    @Transactional(readOnly = true)
    public ProblemRules beginning(CurrentUser user, String code) {
        Permissions.require(user, Permission.PROBLEM_MANAGE);
        return tables.published(user.jurisdiction())
                .newest(code)
                .map(ProblemRules::next)
                .or(() -> ProblemRules.examples().stream()
                        .filter(example -> example.code().equals(code))
                        .findFirst())
                .orElseThrow(() -> Refusal.notFound("supervisionproblem.rules-unknown", code));
    }

    /**
     * Puts rules in force.
     *
     * @param requestKey of the form, so that it counts once
     * @return the version that is in force now
     */
    @Transactional
    public int publish(CurrentUser user, String requestKey, ProblemRules rules, String reason) {
        Permissions.require(user, Permission.PROBLEM_MANAGE);
        steps.lock(user);
        Optional<Integer> done = tables.byRequest(user.jurisdiction(), requestKey);
        if (done.isPresent()) {
            return done.get();
        }
        check(rules);
        String why = ProblemSteps.words("reason", reason);
        if (rules.version() != beginning(user, rules.code()).version()) {
            throw Refusal.conflict("supervisionproblem.rules-changed", rules.code());
        }
        var next = new Published<>(rules, why, clock.instant().truncatedTo(ChronoUnit.MICROS), user.displayName());
        tables.insert(user, next, requestKey);
        audit.record(
                user,
                new Change(
                        "supervision.problem-rules-published",
                        "supervision.problem-rules",
                        UUID.nameUUIDFromBytes(
                                (user.jurisdiction() + " problem " + rules.code()).getBytes(StandardCharsets.UTF_8)),
                        null,
                        rules,
                        why));
        return rules.version();
    }

    private static void check(ProblemRules rules) {
        if (rules.types().isEmpty()
                || rules.types().size() > MOST_TYPES
                || new HashSet<>(rules.types()).size() < rules.types().size()
                || rules.types().stream()
                        .anyMatch(type -> type.group().isBlank()
                                || type.group().length() > WORD_LIMIT
                                || type.name().length() > WORD_LIMIT)) {
            throw Refusal.invalid("types", "supervisionproblem.types", MOST_TYPES, WORD_LIMIT);
        }
        if (rules.levels().size() > MOST_TYPES
                || rules.levels().stream().anyMatch(level -> level.isBlank() || level.length() > WORD_LIMIT)) {
            throw Refusal.invalid("levels", "supervisionproblem.levels", MOST_TYPES, WORD_LIMIT);
        }
        if (rules.noticeDays() < 0 || rules.noticeDays() > MOST_DAYS) {
            throw Refusal.invalid("noticeDays", "supervisionproblem.number", 0, MOST_DAYS);
        }
        if (rules.alike() < LEAST_ALIKE || rules.alike() > MOST_ALIKE) {
            throw Refusal.invalid("alike", "supervisionproblem.number", LEAST_ALIKE, MOST_ALIKE);
        }
    }

    /**
     * The rules of a jurisdiction.
     *
     * @param today those that hold today
     * @param versions all, newest first
     */
    public record Rules(ProblemRules today, List<Published<ProblemRules>> versions, List<ProblemRules> examples) {
        public Rules {
            versions = List.copyOf(versions);
            examples = List.copyOf(examples);
        }
    }
}
