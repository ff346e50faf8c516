package org.paodao.progress.light;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.indicator.light.RulePublishing;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.light.RuleSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rules for the lights of items before they are in force: drafted, and looked at for what they would turn, as those of indicators are. */
@Service
public class ItemRuleDrafts {
    private final ItemRuleDraftTables tables;
    private final ItemRuleTables published;
    private final ItemRuleBook book;
    private final ItemJudging judging;
    private final Audit audit;

    ItemRuleDrafts(
            ItemRuleDraftTables tables, ItemRuleTables published, ItemRuleBook book, ItemJudging judging, Audit audit) {
        this.tables = tables;
        this.published = published;
        this.book = book;
        this.judging = judging;
        this.audit = audit;
    }

    /** The drafts that were begun. */
    @Transactional(readOnly = true)
    public List<ItemRuleDraft> all(CurrentUser user) {
        Permissions.require(user, Permission.TASK_AGREE);
        return tables.all(user.jurisdiction());
    }

    /**
     * The draft of a rule set; where there is none yet, what it would begin with.
     *
     * @throws Refusal when nothing is called so
     */
    @Transactional(readOnly = true)
    public ItemRuleDraft draft(CurrentUser user, String code) {
        RuleSet beginning = book.beginning(user, code);
        return tables.all(user.jurisdiction()).stream()
                .filter(draft -> draft.code().equals(code))
                .findFirst()
                .map(draft -> new ItemRuleDraft(numbered(draft.rules(), beginning), draft.version()))
                .orElseGet(() -> new ItemRuleDraft(beginning, 0));
    }

    /** Another version may have come out since the draft was begun. */
    private static RuleSet numbered(RuleSet rules, RuleSet beginning) {
        return new RuleSet(beginning.title(), rules.from(), rules.until(), rules.rules(), rules.escalations());
    }

    /**
     * Keeps a draft. It may be unfinished; what is wrong with it {@link RuleSet#findings} says. The same again changes nothing.
     *
     * @param draft with the version that was seen; 0 when there was none
     */
    @Transactional
    public void put(CurrentUser user, ItemRuleDraft draft) {
        book.hold(user);
        ItemRuleDraft known = draft(user, draft.code());
        RuleSet rules = numbered(draft.rules(), known.rules());
        if (known.version() == draft.version() + 1 && known.rules().equals(rules)) {
            return;
        }
        if (!tables.put(user, new ItemRuleDraft(rules, draft.version()))) {
            throw Refusal.conflict("progresslight.rules-changed", draft.code());
        }
        record(user, "progress.rules-drafted", draft.code(), rules.written());
    }

    /** Gives a draft up; where there is none, nothing changes. */
    @Transactional
    public void leave(CurrentUser user, String code, int seen) {
        book.hold(user);
        if (draft(user, code).version() == 0) {
            return;
        }
        if (!tables.remove(user.jurisdiction(), code, seen)) {
            throw Refusal.conflict("progresslight.rules-changed", code);
        }
        record(user, "progress.rules-draft-left", code, null);
    }

    private void record(CurrentUser user, String action, String code, @Nullable Object after) {
        audit.record(
                user,
                new Change(action, "progress.item_rule_set", ItemRuleBook.subject(user, code), null, after, null));
    }

    /** Which lights would be others if the draft were put in force. */
    @Transactional(readOnly = true)
    public List<ItemLightEffect> effect(CurrentUser user, String code) {
        return judging.effect(user.jurisdiction(), draft(user, code).rules());
    }

    /**
     * Puts a draft in force and judges by it.
     *
     * @return the version that is in force now
     */
    @Transactional
    public int publish(CurrentUser user, RulePublishing wish) {
        Permissions.require(user, Permission.TASK_AGREE);
        book.hold(user);
        Optional<Integer> done = published.byRequest(user.jurisdiction(), wish.requestKey());
        if (done.isPresent()) {
            return done.get();
        }
        ItemRuleDraft draft = draft(user, wish.code());
        int version = book.publish(user, new ItemRuleBook.Wish(wish.requestKey(), draft.rules(), wish.reason()));
        if (!tables.remove(user.jurisdiction(), wish.code(), wish.seen())) {
            throw Refusal.conflict("progresslight.rules-changed", wish.code());
        }
        return version;
    }
}
