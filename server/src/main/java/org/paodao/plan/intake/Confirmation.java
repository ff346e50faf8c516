package org.paodao.plan.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.NewPlan;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanName;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.Vocabulary;
import org.paodao.plan.setup.Vocabularies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a plan of a reviewed draft: new units and aliases first, then the plan. */
@Component
class Confirmation {
    private final Organization organization;
    private final Plans plans;
    private final Vocabularies vocabularies;
    private final PlanLists lists;
    private final ImportRevisions revisions;

    Confirmation(
            Organization organization,
            Plans plans,
            Vocabularies vocabularies,
            PlanLists lists,
            ImportRevisions revisions) {
        this.organization = organization;
        this.plans = plans;
        this.vocabularies = vocabularies;
        this.lists = lists;
        this.revisions = revisions;
    }

    List<PlanName> plansOf(CurrentUser user, int year) {
        return lists.names(user, year);
    }

    /** @throws Refusal naming them when the year has plans already */
    private void requireNone(CurrentUser user, int year) {
        List<PlanName> present = plansOf(user, year);
        if (!present.isEmpty()) {
            String names = present.stream().map(PlanName::told).collect(Collectors.joining("、"));
            throw Refusal.conflict("planimport.year-has-plan", String.valueOf(year), names);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    PlanRef confirm(CurrentUser user, ImportTables.Content content, Imports.Wanted wanted) {
        int year = wanted.year();
        if (!wanted.beside()) {
            requireNone(user, year);
        }
        Review review = content.review();
        ReviewFact<String> title = review.header().title();
        if (title == null || title.value().isBlank()) {
            throw Refusal.invalid("title", "planimport.plan-title-missing");
        }
        if (!review.opened()) {
            throw Refusal.conflict("planimport.no-plan");
        }
        if (review.kept().isEmpty()) {
            throw Refusal.conflict("planimport.no-items");
        }
        Map<String, UUID> units = settle(user, UnitNames.of(review, UnitMatcher.of(organization.units(user))));
        NewPlan plan = new PlanOfReview(content, units, vocabulary(user, year)).plan(year, title.value());
        return plans.create(
                user,
                explained(plan, wanted.note()),
                revisions.corrections(user, content.line().id(), review.kept()));
    }

    /** With the note at every point that stays open without one of its own; nobody is asked for it where it is null. */
    private static NewPlan explained(NewPlan plan, @Nullable String note) {
        if (note == null) {
            return plan;
        }
        int without = plan.unexplainedPoints();
        if (without > 0 && note.isBlank()) {
            throw Refusal.invalid("note", "planimport.open-note-missing", without);
        }
        return note.isBlank() ? plan : plan.explained(note.strip());
    }

    /** The points that the plan which a draft becomes would list as open. */
    OpenPoints openPoints(CurrentUser user, ImportDraft draft, int year) {
        var content = new ImportTables.Content(draft.line(), draft.text(), draft.review());
        NewPlan plan = new PlanOfReview(content, Map.of(), vocabulary(user, year)).plan(year, "");
        return new OpenPoints(plan.openPoints(), plan.unexplainedPoints());
    }

    /** The words that a plan of this year is offered. */
    Vocabulary vocabulary(CurrentUser user, int year) {
        return vocabularies.of(user, year);
    }

    /** The unit of every printed name; groups have none. */
    Map<String, UUID> settle(CurrentUser user, UnitNames names) {
        if (names.unsettled() > 0) {
            throw Refusal.invalid("units", "planimport.units-open", names.unsettled());
        }
        Map<String, UUID> units = new HashMap<>();
        Map<String, UUID> created = new HashMap<>();
        for (UnitNames.UnitName name : names.all()) {
            UUID unit = unit(user, name, created);
            if (unit != null) {
                units.put(name.printed(), unit);
            }
        }
        return units;
    }

    private @Nullable UUID unit(CurrentUser user, UnitNames.UnitName name, Map<String, UUID> created) {
        UnitDecision decision = name.decision();
        if (decision == null || decision.kind() == UnitDecision.Kind.COLLECTIVE) {
            return decision == null ? name.unit().orElse(null) : null;
        }
        UUID unit = decision.unit();
        String newName = decision.name();
        if (newName != null) {
            unit = created.computeIfAbsent(
                    newName,
                    wanted -> organization
                            .named(user, wanted)
                            .orElseGet(() -> organization.create(user, NewUnit.named(wanted)))
                            .id());
        }
        boolean free = name.match().certain().isEmpty();
        if (unit != null && free && decision.remember() && !name.printed().equals(newName)) {
            organization.addAlias(user, unit, name.printed());
        }
        return unit;
    }
}
