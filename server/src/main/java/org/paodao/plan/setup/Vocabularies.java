package org.paodao.plan.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.Vocabulary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words that new plans of a jurisdiction are offered, edition by edition. */
@Service
public class Vocabularies {
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private final VocabularyTables tables;
    private final Audit audit;
    private final PlanPages pages;

    Vocabularies(VocabularyTables tables, Audit audit, PlanPages pages) {
        this.tables = tables;
        this.audit = audit;
        this.pages = pages;
    }

    /** Refuses words that do not hold together, or whose addresses lead to pages of a plan. */
    void check(Vocabulary words) {
        WordRules.check(words, pages.names());
    }

    /** The words for a plan of a year: the edition that holds then, before the first one the program's own. */
    @Transactional(readOnly = true)
    public Vocabulary of(CurrentUser user, int year) {
        return edition(user, year).words();
    }

    /** The edition that holds in a year. */
    @Transactional(readOnly = true)
    public Edition edition(CurrentUser user, int year) {
        return editions(user).stream()
                .filter(edition -> edition.fromYear() <= year)
                .findFirst()
                .orElseThrow();
    }

    /** All editions, the newest first; the last is the program's own. */
    @Transactional(readOnly = true)
    public List<Edition> editions(CurrentUser user) {
        var editions = new ArrayList<>(tables.editions(user));
        editions.add(new Edition(0, tables.seed(), 0, null, null));
        return editions;
    }

    /** Begins an edition with the words that hold in its first year. */
    @Transactional
    public void begin(CurrentUser user, int fromYear) {
        Permissions.require(user, Permission.PLAN_SET_UP);
        if (fromYear < FIRST_YEAR || fromYear > LAST_YEAR) {
            throw Refusal.invalid("fromYear", "plansetup.vocabulary.year-wrong", FIRST_YEAR, LAST_YEAR);
        }
        Edition before = edition(user, fromYear);
        if (before.fromYear() == fromYear || !tables.insert(user, fromYear, before.words())) {
            throw Refusal.invalid("fromYear", "plansetup.vocabulary.year-taken", fromYear);
        }
        audit.record(
                user,
                Change.created(
                        "plan.vocabulary-begun",
                        "plan.vocabulary",
                        user.jurisdiction(),
                        Map.of("fromYear", fromYear, "words", before.words())));
    }

    /**
     * Changes one word of an edition.
     *
     * @param seen the edition's version that the user saw
     */
    @Transactional
    public void change(CurrentUser user, int fromYear, int seen, WordEdit edit) {
        Permissions.require(user, Permission.PLAN_SET_UP);
        Edition before = editions(user).stream()
                .filter(edition -> edition.fromYear() == fromYear && !edition.isSeed())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plansetup.vocabulary.unknown"));
        Vocabulary after = edit.on(before.words());
        check(after);
        if (!tables.update(user, fromYear, seen, after)) {
            throw Refusal.conflict("plansetup.vocabulary.changed");
        }
        audit.record(
                user,
                new Change(
                        "plan.vocabulary-changed",
                        "plan.vocabulary",
                        user.jurisdiction(),
                        before.words(),
                        Map.of("fromYear", fromYear, "changed", edit.subject(), "words", after),
                        null));
    }
}
