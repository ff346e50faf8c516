package org.paodao.appraisal.scheme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps activity out of appraisals: results are appraised, not how much was done, praised or photographed. Only who answers for it lets a clause pass. */
@Service
public class SchemeGuard {
    private static final int REASON_LIMIT = 500;

    private final GuardRuleTables rules;
    private final GuardTables tables;
    private final SchemeTables schemes;
    private final Audit audit;
    private final Clock clock;

    SchemeGuard(GuardRuleTables rules, GuardTables tables, SchemeTables schemes, Audit audit, Clock clock) {
        this.rules = rules;
        this.tables = tables;
        this.schemes = schemes;
        this.audit = audit;
        this.clock = clock;
    }

    /** What rules that bind today forbid in the scheme, each with what was decided about it. */
    @Transactional(readOnly = true)
    public List<GuardHit> hits(CurrentUser user, UUID scheme, SchemeBody body) {
        Permissions.require(user, Permission.APPRAISAL_READ);
        Map<GuardDecision.On, GuardDecision> decided = new HashMap<>();
        tables.all(user.jurisdiction(), scheme).forEach(one -> decided.put(one.on(), one));
        return scan(user).hits(body).stream()
                .map(hit -> hit.decided(decided.get(on(hit))))
                .toList();
    }

    /** What rules that bind today forbid in a scheme of which nothing was decided. */
    List<GuardHit> hits(CurrentUser user, SchemeBody body) {
        return scan(user).hits(body);
    }

    private GuardScan scan(CurrentUser user) {
        LocalDate today = LocalDate.now(clock);
        return new GuardScan(rules.published(user.jurisdiction()).on(today).orElseGet(GuardRules::usual), today);
    }

    /**
     * Decides about what rules forbid at one place of the scheme.
     *
     * @param place code of the clause or veto
     */
    @Transactional
    public void decide(CurrentUser user, UUID scheme, SchemeBody body, String place, GuardDecision.Wish wish) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        schemes.lock(user.jurisdiction());
        String reason = Schemes.line("why", wish.reason(), REASON_LIMIT);
        List<GuardHit> hits = hits(user, scheme, body).stream()
                .filter(hit -> hit.place().equals(place))
                .toList();
        if (hits.isEmpty()) {
            throw Refusal.conflict("appraisalscheme.guard-nothing", place);
        }
        for (GuardHit hit : hits) {
            decide(user, scheme, hit, new GuardDecision.Wish(wish.verdict(), reason));
        }
    }

    private void decide(CurrentUser user, UUID scheme, GuardHit hit, GuardDecision.Wish wish) {
        GuardDecision before = hit.decision();
        if (before != null
                && before.verdict() == wish.verdict()
                && before.reason().equals(wish.reason())) {
            return;
        }
        if (wish.verdict() == GuardDecision.Verdict.INNOCENT && hit.byKind()) {
            throw Refusal.invalid("verdict", "appraisalscheme.guard-no-word");
        }
        var decision = new GuardDecision(
                on(hit),
                wish.verdict(),
                wish.reason(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                user.displayName());
        tables.insert(user, scheme, decision);
        audit.record(
                user,
                new Change(
                        "appraisal.guard-decided",
                        Schemes.SUBJECT,
                        scheme,
                        null,
                        new Decided(hit.place(), hit.rule().code(), hit.matter(), wish.verdict()),
                        wish.reason()));
    }

    private static GuardDecision.On on(GuardHit hit) {
        return new GuardDecision.On(hit.place(), hit.rule().code(), hit.matter(), hit.judged());
    }

    /** What the trail keeps. */
    private record Decided(String clause, String rule, String matter, GuardDecision.Verdict verdict) {}
}
