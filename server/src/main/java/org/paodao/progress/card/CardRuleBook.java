package org.paodao.progress.card;

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

/** The rules for cards: published examples to begin with, put in force version by version, each from a day on. */
@Service
public class CardRuleBook {
    private static final int REASON_LIMIT = 200;
    private static final int MOST = 60;

    private final CardRuleTables tables;
    private final CardTables cards;
    private final Audit audit;
    private final Clock clock;

    CardRuleBook(CardRuleTables tables, CardTables cards, Audit audit, Clock clock) {
        this.tables = tables;
        this.cards = cards;
        this.audit = audit;
        this.clock = clock;
    }

    /** What holds today, what was put in force, what can be. */
    @Transactional(readOnly = true)
    public Rules rules(CurrentUser user) {
        Permissions.require(user, Permission.CARD_READ);
        RuleVersions<CardRules> versions = tables.published(user.jurisdiction());
        return new Rules(
                versions.on(LocalDate.now(clock)).orElseGet(CardRules::usual),
                versions.newestFirst(),
                CardRules.examples());
    }

    /**
     * What the next version of a set would begin with: the newest version, or the example of that name.
     *
     * @throws Refusal when nothing is called so
     */
    @Transactional(readOnly = true)
    public CardRules beginning(CurrentUser user, String code) {
        Permissions.require(user, Permission.CARD_DECIDE);
        return tables.published(user.jurisdiction())
                .newest(code)
                .map(rules -> numbered(rules, rules.version() + 1))
                .or(() -> CardRules.examples().stream()
                        .filter(example -> example.code().equals(code))
                        .findFirst())
                .orElseThrow(() -> Refusal.notFound("progresscard.rules-unknown", code));
    }

    private static CardRules numbered(CardRules rules, int version) {
        return new CardRules(
                rules.code(),
                version,
                rules.source(),
                rules.from(),
                rules.until(),
                rules.triggers(),
                rules.answerDays(),
                rules.goodMonths());
    }

    /**
     * Puts rules in force.
     *
     * @param requestKey of the form, so that it counts once
     * @return the version that is in force now
     */
    @Transactional
    public int publish(CurrentUser user, String requestKey, CardRules rules, String reason) {
        Permissions.require(user, Permission.CARD_DECIDE);
        cards.lock(user.jurisdiction());
        Optional<Integer> done = tables.byRequest(user.jurisdiction(), requestKey);
        if (done.isPresent()) {
            return done.get();
        }
        check(rules, reason);
        if (rules.version() != beginning(user, rules.code()).version()) {
            throw Refusal.conflict("progresscard.rules-changed", rules.code());
        }
        var next = new Published<>(
                rules, reason.strip(), clock.instant().truncatedTo(ChronoUnit.MICROS), user.displayName());
        tables.insert(user, next, requestKey);
        audit.record(
                user,
                new Change(
                        "progress.card-rules-published",
                        "progress.card-rules",
                        UUID.nameUUIDFromBytes(
                                (user.jurisdiction() + " card " + rules.code()).getBytes(StandardCharsets.UTF_8)),
                        null,
                        rules,
                        next.reason()));
        return rules.version();
    }

    private static void check(CardRules rules, String reason) {
        if (reason.isBlank() || reason.length() > REASON_LIMIT) {
            throw Refusal.invalid("reason", "progresscard.words", REASON_LIMIT);
        }
        if (rules.answerDays() < 1 || rules.answerDays() > MOST) {
            throw Refusal.invalid("answerDays", "progresscard.number", MOST);
        }
        if (rules.goodMonths() < 1 || rules.goodMonths() > 12) {
            throw Refusal.invalid("goodMonths", "progresscard.number", 12);
        }
        for (CardRules.Trigger trigger : rules.triggers()) {
            if (trigger.months() < 1 || trigger.months() > 12) {
                throw Refusal.invalid("months." + trigger.number(), "progresscard.number", 12);
            }
        }
        LocalDate until = rules.until();
        if (until != null && until.isBefore(rules.from())) {
            throw Refusal.invalid("until", "progresscard.until");
        }
    }

    /**
     * The rules of a jurisdiction.
     *
     * @param today those that hold today
     * @param versions all, newest first
     */
    public record Rules(CardRules today, List<Published<CardRules>> versions, List<CardRules> examples) {
        public Rules {
            versions = List.copyOf(versions);
            examples = List.copyOf(examples);
        }
    }
}
