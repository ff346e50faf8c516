package org.paodao.plan.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.Category;
import org.paodao.plan.Kind;
import org.paodao.plan.NextVersions;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.PlanView;
import org.paodao.plan.Scheme;
import org.paodao.plan.Vocabulary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kinds, schemes and categories of one plan; each change of them makes its next version. */
@Service
public class PlanWords {
    private final PlanLists lists;
    private final NextVersions versions;
    private final PlanWordTables tables;
    private final Vocabularies vocabularies;
    private final Audit audit;

    PlanWords(PlanLists lists, NextVersions versions, PlanWordTables tables, Vocabularies vocabularies, Audit audit) {
        this.lists = lists;
        this.versions = versions;
        this.tables = tables;
        this.vocabularies = vocabularies;
        this.audit = audit;
    }

    /** A plan's own words; its levels are those that its year is offered. */
    @Transactional(readOnly = true)
    public Vocabulary of(CurrentUser user, PlanView plan) {
        Vocabulary offered = vocabularies.of(user, plan.head().year());
        return new Vocabulary(
                plan.kinds().stream().map(kind -> kind(kind, offered)).toList(),
                plan.schemes().stream().map(PlanWords::scheme).toList(),
                offered.levels());
    }

    /**
     * Changes one word of a plan and publishes the next version.
     *
     * @param cause the version that was seen, and why
     * @throws Refusal when the words would not hold together, or what is to go is still used
     */
    @Transactional
    public PlanRef change(CurrentUser user, String address, NextVersions.Cause cause, WordEdit edit) {
        Permissions.require(user, Permission.PLAN_SET_UP);
        if (cause.reason().isBlank()) {
            throw Refusal.invalid("reason", "plansetup.words.reason-missing");
        }
        PlanView plan = lists.frame(user, address, null);
        NextVersions.Step step = versions.begin(user, plan.head().id(), cause);
        if (!step.fresh()) {
            return step.plan();
        }
        Vocabulary before = of(user, plan);
        if (edit instanceof WordEdit.Remove removal) {
            refuseWhenUsed(plan, removal);
        }
        Vocabulary after = edit.on(before);
        vocabularies.check(after);
        new WordChanges(plan, step.plan().version()).write(before, after, tables);
        audit.record(
                user, new Change("plan.words-changed", "plan.plan", plan.head().id(), before, after, cause.reason()));
        return step.plan();
    }

    private void refuseWhenUsed(PlanView plan, WordEdit.Remove removal) {
        var users = new ArrayList<>(tables.users(plan.head(), removal));
        plan.points().stream()
                .filter(point -> removal.what().equals("kind") && removal.code().equals(point.counted()))
                .forEach(point -> users.add(point.declared() + "（" + point.held() + "）"));
        if (!users.isEmpty()) {
            throw Refusal.conflict("plansetup.words.used", users.size(), String.join("；", users));
        }
    }

    private static Vocabulary.Kind kind(Kind kind, Vocabulary offered) {
        Optional<Vocabulary.Kind> same = offered.kind(kind.code());
        return new Vocabulary.Kind(
                kind.code(),
                kind.path(),
                kind.nameZh(),
                kind.nameEn(),
                kind.measureWord(),
                offered.level(kind.level()).isPresent() ? kind.level() : "",
                kind.supports(),
                kind.measured(),
                "",
                same.map(Vocabulary.Kind::words).orElse(List.of()));
    }

    private static Vocabulary.Scheme scheme(Scheme scheme) {
        return new Vocabulary.Scheme(
                scheme.code(),
                scheme.nameZh(),
                scheme.nameEn(),
                scheme.categories().stream()
                        .map(category -> new Vocabulary.Category(
                                category.code(),
                                category.name(),
                                scheme.categories().stream()
                                        .filter(above -> above.id().equals(category.parent()))
                                        .map(Category::code)
                                        .findFirst()
                                        .orElse(null)))
                        .toList());
    }
}
