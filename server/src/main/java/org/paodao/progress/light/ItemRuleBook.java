package org.paodao.progress.light;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.light.RuleSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules for the lights of items: published examples to begin with, put in force version by version, each from a day on. */
@Service
public class ItemRuleBook {
    private static final int REASON_LIMIT = 200;

    private final ItemRuleTables tables;
    private final ItemLightTables lights;
    private final ItemJudging judging;
    private final Turning turning;
    private final Audit audit;

    ItemRuleBook(ItemRuleTables tables, ItemLightTables lights, ItemJudging judging, Turning turning, Audit audit) {
        this.tables = tables;
        this.lights = lights;
        this.judging = judging;
        this.turning = turning;
        this.audit = audit;
    }

    /** What is in force, and what was. */
    @Transactional(readOnly = true)
    public Rules rules(CurrentUser user) {
        Permissions.require(user, Permission.TASK_READ);
        List<ItemRuleVersion> published = tables.published(user.jurisdiction());
        List<ItemRuleVersion> newest = new ItemRulesInForce(published).newest();
        return new Rules(
                newest.isEmpty() ? List.of(ItemRulesInForce.USUAL) : newest.reversed(),
                published.reversed(),
                ItemRulesInForce.examples());
    }

    /**
     * What the next version of a set would begin with: the version in force, or the example of that name.
     *
     * @throws Refusal when nothing is called so
     */
    @Transactional(readOnly = true)
    public RuleSet beginning(CurrentUser user, String code) {
        Permissions.require(user, Permission.TASK_AGREE);
        return newest(user, code)
                .map(version -> version.rules().revised(version.rules().rules()))
                .or(() -> ItemRulesInForce.examples().stream()
                        .filter(example -> example.title().code().equals(code))
                        .findFirst())
                .orElseThrow(() -> Refusal.notFound("progresslight.rules-unknown", code));
    }

    /** Nobody else drafts or publishes rules, or judges by them, until the transaction ends. */
    void hold(CurrentUser user) {
        lights.lock(user.jurisdiction());
    }

    /**
     * Puts rules in force and judges by them; months that are over keep the rules that they were judged by.
     *
     * @return the version that is in force now
     */
    @Transactional
    public int publish(CurrentUser user, Wish wish) {
        Permissions.require(user, Permission.TASK_AGREE);
        hold(user);
        Optional<Integer> done = tables.byRequest(user.jurisdiction(), wish.requestKey());
        if (done.isPresent()) {
            return done.get();
        }
        RuleSet rules = checked(user, wish);
        var next = new ItemRuleVersion(rules, wish.reason().strip(), turning.now(), user.displayName());
        tables.insert(user, next, wish.requestKey());
        audit.record(
                user,
                new Change(
                        "progress.rules-published",
                        "progress.item_rule_set",
                        subject(user, next.code()),
                        null,
                        rules.written(),
                        next.reason()));
        judging.all(user.jurisdiction());
        return next.version();
    }

    /** A set in the trail of changes. */
    static UUID subject(CurrentUser user, String code) {
        return UUID.nameUUIDFromBytes((user.jurisdiction() + " item " + code).getBytes(StandardCharsets.UTF_8));
    }

    private RuleSet checked(CurrentUser user, Wish wish) {
        if (wish.reason().isBlank() || wish.reason().length() > REASON_LIMIT) {
            throw Refusal.invalid("reason", "progresslight.reason", REASON_LIMIT);
        }
        RuleSet rules = wish.rules();
        if (rules.title().version()
                != beginning(user, rules.title().code()).title().version()) {
            throw Refusal.conflict("progresslight.rules-changed", rules.title().code());
        }
        int findings = rules.findings().size();
        if (findings > 0) {
            throw Refusal.conflict("progresslight.rules-findings", findings);
        }
        return rules;
    }

    private Optional<ItemRuleVersion> newest(CurrentUser user, String code) {
        return new ItemRulesInForce(tables.published(user.jurisdiction()))
                .newest().stream()
                        .filter(version -> version.code().equals(code))
                        .findFirst();
    }

    /**
     * What is to be put in force.
     *
     * @param requestKey of the form, so that it counts once
     * @param rules with the version that comes next
     */
    public record Wish(String requestKey, RuleSet rules, String reason) {}

    /**
     * The rules of a jurisdiction.
     *
     * @param inForce the newest version of each set, the one that is asked first on top
     * @param versions all, newest first
     * @param examples that can be put in force
     */
    public record Rules(List<ItemRuleVersion> inForce, List<ItemRuleVersion> versions, List<RuleSet> examples) {
        public Rules {
            inForce = List.copyOf(inForce);
            versions = List.copyOf(versions);
            examples = List.copyOf(examples);
        }
    }
}
