package org.paodao.appraisal.appeal;

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

/** The rules for publicity and appeals, put in force version by version, each from a day on. */
@Service
public class AppealRuleBook {
    private static final int MOST = 60;

    private final AppealRuleTables tables;
    private final AppealTables appeals;
    private final Audit audit;
    private final Clock clock;

    AppealRuleBook(AppealRuleTables tables, AppealTables appeals, Audit audit, Clock clock) {
        this.tables = tables;
        this.appeals = appeals;
        this.audit = audit;
        this.clock = clock;
    }

    /** What holds today, and what was put in force. */
    @Transactional(readOnly = true)
    public Rules rules(CurrentUser user) {
        Permissions.require(user, Permission.APPRAISAL_READ);
        RuleVersions<AppealRules> versions = tables.published(user.jurisdiction());
        return new Rules(
                versions.on(LocalDate.now(clock)).orElseGet(AppealRules::usual),
                versions.newestFirst(),
                Permissions.may(user, Permission.APPRAISAL_MANAGE));
    }

    AppealRules today(UUID jurisdiction) {
        return tables.published(jurisdiction).on(LocalDate.now(clock)).orElseGet(AppealRules::usual);
    }

    /**
     * Puts rules in force as the next version of their set.
     *
     * @param requestKey of the form, so that it counts once
     * @return the version
     */
    @Transactional
    public int publish(CurrentUser user, String requestKey, AppealRules rules, String reason) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        appeals.lock(user.jurisdiction());
        Optional<Integer> done = tables.byRequest(user.jurisdiction(), requestKey);
        if (done.isPresent()) {
            return done.get();
        }
        check(rules);
        int version = tables.published(user.jurisdiction())
                .newest(rules.code())
                .map(newest -> newest.version() + 1)
                .orElse(1);
        var next = new Published<>(
                rules.numbered(version),
                AppealSteps.words("reason", reason),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                user.displayName());
        tables.insert(user, next, requestKey);
        audit.record(
                user,
                new Change(
                        "appraisal.appeal-rules-published",
                        "appraisal.appeal-rules",
                        UUID.nameUUIDFromBytes(
                                (user.jurisdiction() + " appeal " + rules.code()).getBytes(StandardCharsets.UTF_8)),
                        null,
                        next.rules(),
                        next.reason()));
        return version;
    }

    private static void check(AppealRules rules) {
        days("windowDays", rules.windowDays());
        days("answerDays", rules.answerDays());
        LocalDate until = rules.until();
        if (until != null && until.isBefore(rules.from())) {
            throw Refusal.invalid("until", "appraisalappeal.until");
        }
    }

    private static void days(String field, int days) {
        if (days < 1 || days > MOST) {
            throw Refusal.invalid(field, "appraisalappeal.days", MOST);
        }
    }

    /**
     * The rules of a jurisdiction.
     *
     * @param today    those that hold today
     * @param versions all, newest first
     * @param edits    whether the reader may put others in force
     */
    public record Rules(AppealRules today, List<Published<AppealRules>> versions, boolean edits) {
        public Rules {
            versions = List.copyOf(versions);
        }
    }
}
