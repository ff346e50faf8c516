package org.paodao.supervision.inspection;

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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often a unit may be inspected, put in force version by version, each from a day on. */
@Service
public class InspectionRuleBook {
    private final InspectionRuleTables tables;
    private final Audit audit;
    private final Clock clock;

    InspectionRuleBook(InspectionRuleTables tables, Audit audit, Clock clock) {
        this.tables = tables;
        this.audit = audit;
        this.clock = clock;
    }

    /** What holds today, and every version, newest first. */
    @Transactional(readOnly = true)
    public Rules rules(CurrentUser user) {
        Permissions.require(user, Permission.INSPECTION_READ);
        List<InspectionRule> published = tables.published(user.jurisdiction());
        return new Rules(InspectionRule.on(published, LocalDate.now(clock)), published.reversed());
    }

    /**
     * Puts a rule in force.
     *
     * @param requestKey of the form, so that it counts once
     * @return the number of the version
     */
    @Transactional
    public int publish(CurrentUser user, String requestKey, LocalDate since, InspectionRule.Terms terms, String why) {
        Permissions.require(user, Permission.INSPECTION_MANAGE);
        tables.lock(user.jurisdiction());
        Optional<Integer> done = tables.byRequest(user.jurisdiction(), requestKey);
        if (done.isPresent()) {
            return done.get();
        }
        within("mostPerYear", terms.mostPerYear(), 99);
        within("answerDays", terms.answerDays(), 99);
        within("followUpDays", terms.followUpDays(), 365);
        String reason = InspectionSteps.words("reason", why);
        int number = tables.published(user.jurisdiction()).size() + 1;
        var next = new InspectionRule(
                number, since, terms, reason, clock.instant().truncatedTo(ChronoUnit.MICROS), user.displayName());
        tables.insert(user, next, requestKey);
        audit.record(
                user,
                new Change(
                        "supervision.inspection-rule-published",
                        "supervision.inspection-rule",
                        UUID.nameUUIDFromBytes((user.jurisdiction() + " inspection").getBytes(StandardCharsets.UTF_8)),
                        null,
                        new Trace(number, since, terms.mostPerYear(), terms.answerDays(), terms.followUpDays()),
                        reason));
        return number;
    }

    private static void within(String field, int number, int most) {
        if (number < 1 || number > most) {
            throw Refusal.invalid(field, "supervisioninspection.number", most);
        }
    }

    /**
     * The rules of a jurisdiction.
     *
     * @param today the one that holds today
     */
    public record Rules(InspectionRule today, List<InspectionRule> versions) {
        public Rules {
            versions = List.copyOf(versions);
        }
    }

    /** What the trail keeps of a rule. */
    private record Trace(int number, LocalDate since, int mostPerYear, int answerDays, int followUpDays) {}
}
