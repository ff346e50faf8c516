package org.paodao.indicator.light;

import java.util.Optional;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.light.RuleSets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins rule sets under a name of an office's own with what another set says. */
@Service
public class RuleCopying {
    private static final int NAME_LIMIT = 80;

    private final RuleBook book;
    private final RuleTables tables;

    RuleCopying(RuleBook book, RuleTables tables) {
        this.book = book;
        this.tables = tables;
    }

    /**
     * Begins a draft. A wish that is sent twice is met once: a draft that says the same and was not touched since is the one that was wished for.
     *
     * @return its code
     */
    @Transactional
    public String begin(CurrentUser user, RuleCopy wish) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        if (wish.english().length() > NAME_LIMIT) {
            throw Refusal.invalid("english", "indicatorlight.rules-english", NAME_LIMIT);
        }
        RuleDraft like = book.beginning(user, wish.like())
                .orElseThrow(() -> Refusal.invalid("like", "indicatorlight.rules-like"));
        RuleDraft wanted = renamed(like, wish);
        tables.lock(user.jurisdiction());
        Optional<RuleDraft> there = tables.drafts(user.jurisdiction()).stream()
                .filter(draft -> draft.code().equals(wish.code()))
                .findFirst();
        if (there.filter(draft -> isUntouched(draft, wanted)).isEmpty()) {
            if (there.isPresent() || isTaken(user, wish.code())) {
                throw Refusal.invalid("code", "indicatorlight.rules-taken", wish.code());
            }
            book.put(user, wanted);
        }
        return wish.code();
    }

    private static RuleDraft renamed(RuleDraft like, RuleCopy wish) {
        String source = like.rules().title().source();
        String english = wish.english().isEmpty() ? wish.code() : wish.english();
        RuleSet rules = like.rules().titled(new RuleSet.Title(wish.code(), 1, wish.code(), english, source));
        return new RuleDraft(rules, like.holding(), 0, like.changedAt(), "");
    }

    private static boolean isUntouched(RuleDraft draft, RuleDraft wanted) {
        return draft.version() == 1
                && draft.rules().written().equals(wanted.rules().written())
                && draft.holding().equals(wanted.holding());
    }

    private boolean isTaken(CurrentUser user, String code) {
        return RuleSets.examples().stream()
                        .anyMatch(example -> example.title().code().equals(code))
                || tables.published(user.jurisdiction()).stream()
                        .anyMatch(version -> version.code().equals(code));
    }
}
