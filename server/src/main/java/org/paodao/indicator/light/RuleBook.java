package org.paodao.indicator.light;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.light.RuleSets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules for lights of a jurisdiction: drafted, looked at for their effect, put in force version by version. */
@Service
public class RuleBook {
    static final String SUBJECT = "indicator.rule_set";
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");
    private static final int REASON_LIMIT = 200;

    private final RuleTables tables;
    private final HoldingChecks holdings;
    private final Judging judging;
    private final Audit audit;
    private final Clock clock;

    RuleBook(RuleTables tables, HoldingChecks holdings, Judging judging, Audit audit, Clock clock) {
        this.tables = tables;
        this.holdings = holdings;
        this.judging = judging;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is in force, what was, what is drafted. */
    @Transactional(readOnly = true)
    public Rules rules(CurrentUser user) {
        Permissions.require(user, Permission.INDICATOR_READ);
        List<RuleVersion> published = tables.published(user.jurisdiction());
        List<RuleDraft> drafts =
                Permissions.may(user, Permission.INDICATOR_EDIT) ? tables.drafts(user.jurisdiction()) : List.of();
        LocalDate first = tables.firstEnd(user.jurisdiction()).orElseGet(() -> LocalDate.now(clock));
        return new Rules(new RulesInForce(published).judging(first), published, drafts);
    }

    /** Every version that was put in force, oldest first. */
    @Transactional(readOnly = true)
    public List<RuleVersion> versions(CurrentUser user) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return tables.published(user.jurisdiction());
    }

    /** Published rule sets that can be copied, the own proposal first. */
    public List<RuleSet> examples(CurrentUser user) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return RuleSets.examples();
    }

    /**
     * The draft of a rule set; where there is none yet, what it would begin with: the version in force or the example of that name.
     *
     * @throws Refusal when nothing is called so
     */
    @Transactional(readOnly = true)
    public RuleDraft draft(CurrentUser user, String code) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        Optional<RuleDraft> begun = tables.drafts(user.jurisdiction()).stream()
                .filter(draft -> draft.code().equals(code))
                .findFirst();
        return begun.or(() -> beginning(user, code))
                .orElseThrow(() -> Refusal.notFound("indicatorlight.rules-unknown", code));
    }

    /** What the draft of a set begins with, as its next version; empty when nothing is called so. */
    Optional<RuleDraft> beginning(CurrentUser user, String code) {
        RulesInForce known = known(user);
        Optional<RuleVersion> newest = known.newest(code);
        Holding holding = newest.map(RuleVersion::holding).orElse(Holding.ALL);
        return newest.map(RuleVersion::rules)
                .or(() -> RuleSets.examples().stream()
                        .filter(example -> example.title().code().equals(code))
                        .findFirst())
                .map(rules -> new RuleDraft(numbered(rules, known), holding, 0, clock.instant(), ""));
    }

    private static RuleSet numbered(RuleSet rules, RulesInForce known) {
        RuleSet.Title title = rules.title();
        return rules.titled(title.numbered(known.next(title.code())));
    }

    /**
     * Keeps a draft. It may be unfinished; what is wrong with it {@link RuleSet#findings} and {@link #unknown} say.
     *
     * @param draft with the version that was seen; 0 when there was none
     */
    @Transactional
    public void put(CurrentUser user, RuleDraft draft) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        if (!CODE.matcher(draft.code()).matches()) {
            throw Refusal.invalid("code", "indicatorlight.rules-code");
        }
        RuleSet numbered = numbered(draft.rules(), known(user));
        RuleDraft kept =
                new RuleDraft(numbered, draft.holding(), draft.version(), draft.changedAt(), draft.changedBy());
        if (!tables.put(user, kept)) {
            throw Refusal.conflict("indicatorlight.rules-changed", draft.code());
        }
        audit.record(
                user,
                new Change("indicator.rules-drafted", SUBJECT, subject(user, draft.code()), null, summary(kept), null));
    }

    /** What a draft is for that is not there, at the fields {@code indicators} and {@code groups}. */
    @Transactional(readOnly = true)
    public List<Refusal.Flaw> unknown(CurrentUser user, RuleDraft draft) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        return holdings.flaws(user, draft.holding());
    }

    /** Gives a draft up. */
    @Transactional
    public void leave(CurrentUser user, String code, int seen) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        if (!tables.remove(user.jurisdiction(), code, seen)) {
            throw Refusal.conflict("indicatorlight.rules-changed", code);
        }
        audit.record(user, new Change("indicator.rules-draft-left", SUBJECT, subject(user, code), code, null, null));
    }

    /** Which lights would be others if the draft were put in force. */
    @Transactional(readOnly = true)
    public List<LightEffect> effect(CurrentUser user, String code) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        RuleDraft draft = draft(user, code);
        return judging.effect(user.jurisdiction(), version(user, draft, ""));
    }

    /**
     * Puts a draft in force and judges by it.
     *
     * @return the version that is in force now
     */
    @Transactional
    public int publish(CurrentUser user, RulePublishing wish) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        tables.lock(user.jurisdiction());
        Optional<Integer> done = tables.byRequest(user.jurisdiction(), wish.requestKey());
        if (done.isPresent()) {
            return done.get();
        }
        RuleDraft draft = draft(user, wish.code());
        check(draft, wish.reason());
        holdings.check(user, draft.holding());
        if (!tables.remove(user.jurisdiction(), wish.code(), wish.seen())) {
            throw Refusal.conflict("indicatorlight.rules-changed", wish.code());
        }
        RuleVersion next = version(user, draft, wish.reason().strip());
        tables.insert(user, next, wish.requestKey());
        audit.record(
                user,
                new Change(
                        "indicator.rules-published",
                        SUBJECT,
                        subject(user, wish.code()),
                        null,
                        summary(draft),
                        wish.reason().strip()));
        judging.all(user.jurisdiction());
        return next.version();
    }

    private static void check(RuleDraft draft, String reason) {
        if (reason.isBlank() || reason.length() > REASON_LIMIT) {
            throw Refusal.invalid("reason", "indicatorlight.reason", REASON_LIMIT);
        }
        int findings = draft.rules().findings().size();
        if (findings > 0) {
            throw Refusal.conflict("indicatorlight.rules-findings", findings);
        }
    }

    private RuleVersion version(CurrentUser user, RuleDraft draft, String reason) {
        return new RuleVersion(
                draft.rules(), draft.holding(), reason, RuleTables.exact(clock.instant()), user.displayName());
    }

    private RulesInForce known(CurrentUser user) {
        return new RulesInForce(tables.published(user.jurisdiction()));
    }

    private static UUID subject(CurrentUser user, String code) {
        return UUID.nameUUIDFromBytes((user.jurisdiction() + " " + code).getBytes(StandardCharsets.UTF_8));
    }

    private static Summary summary(RuleDraft draft) {
        return new Summary(
                draft.code(), draft.rules().title().version(), draft.rules().written(), draft.holding());
    }

    /** What the trail of changes keeps of rules. */
    private record Summary(String code, int version, Object rules, Holding holding) {}
}
