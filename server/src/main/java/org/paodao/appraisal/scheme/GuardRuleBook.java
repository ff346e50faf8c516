package org.paodao.appraisal.scheme;

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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules about what may not be appraised: the central ones to begin with, changed version by version, each from a day on. */
@Service
public class GuardRuleBook {
    private static final int REASON_LIMIT = 500;

    private final GuardRuleTables tables;
    private final SchemeTables schemes;
    private final Audit audit;
    private final Clock clock;

    GuardRuleBook(GuardRuleTables tables, SchemeTables schemes, Audit audit, Clock clock) {
        this.tables = tables;
        this.schemes = schemes;
        this.audit = audit;
        this.clock = clock;
    }

    /** What binds on a day. */
    @Transactional(readOnly = true)
    public GuardRules on(CurrentUser user, LocalDate day) {
        Permissions.require(user, Permission.APPRAISAL_READ);
        return tables.published(user.jurisdiction()).on(day).orElseGet(GuardRules::usual);
    }

    /** What was put in force, newest first. */
    @Transactional(readOnly = true)
    public List<Published<GuardRules>> versions(CurrentUser user) {
        Permissions.require(user, Permission.APPRAISAL_READ);
        return tables.published(user.jurisdiction()).newestFirst();
    }

    /** What the next version begins with. */
    @Transactional(readOnly = true)
    public GuardRules beginning(CurrentUser user) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        GuardRules usual = GuardRules.usual();
        return tables.published(user.jurisdiction())
                .newest(usual.code())
                .map(rules ->
                        new GuardRules(rules.code(), rules.version() + 1, rules.from(), rules.until(), rules.rules()))
                .orElse(usual);
    }

    /**
     * Puts rules in force.
     *
     * @param requestKey of the form, so that it counts once
     * @return the version that is in force now
     */
    @Transactional
    public int publish(CurrentUser user, String requestKey, GuardRules rules, String reason) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        schemes.lock(user.jurisdiction());
        Optional<Integer> done = tables.byRequest(user.jurisdiction(), requestKey);
        if (done.isPresent()) {
            return done.get();
        }
        GuardRules before = beginning(user);
        if (rules.version() != before.version()) {
            throw Refusal.conflict("appraisalscheme.guard-changed");
        }
        var next = new Published<>(
                rules,
                Schemes.line("reason", reason, REASON_LIMIT),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                user.displayName());
        tables.insert(user, next, requestKey);
        audit.record(
                user,
                new Change(
                        "appraisal.guard-rules-published",
                        "appraisal.guard-rules",
                        UUID.nameUUIDFromBytes((user.jurisdiction() + " guard").getBytes(StandardCharsets.UTF_8)),
                        before,
                        rules,
                        next.reason()));
        return rules.version();
    }
}
