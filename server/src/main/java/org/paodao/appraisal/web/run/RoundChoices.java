package org.paodao.appraisal.web.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.Round;
import org.paodao.appraisal.scheme.SchemeEdition;
import org.paodao.appraisal.scheme.SchemeLine;
import org.paodao.appraisal.scheme.SchemeLists;
import org.paodao.appraisal.scheme.Schemes;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.plan.PlanLists;
import org.paodao.ui.Option;
import org.springframework.stereotype.Component;

/** What can be chosen for a round: plans, published editions of schemes, units. */
@Component
class RoundChoices {
    private final PlanLists plans;
    private final SchemeLists schemes;
    private final Schemes editions;
    private final Organization organization;

    RoundChoices(PlanLists plans, SchemeLists schemes, Schemes editions, Organization organization) {
        this.plans = plans;
        this.schemes = schemes;
        this.editions = editions;
        this.organization = organization;
    }

    RoundFormPage page(CurrentUser user, RoundForm form, @Nullable Round round) {
        return new RoundFormPage(
                form,
                round,
                plans.plans(user).stream()
                        .map(plan -> new Option(plan.id().toString(), plan.title()))
                        .toList(),
                editions(user));
    }

    private List<Option> editions(CurrentUser user) {
        List<Option> options = new ArrayList<>();
        for (SchemeLine line : schemes.all(user)) {
            for (SchemeEdition edition : editions.editions(user, line.head().id())) {
                options.add(new Option(
                        line.head().id() + "/" + edition.number(),
                        line.head().name() + " · " + edition.number() + " (" + edition.validity().from() + ")"));
            }
        }
        return options;
    }

    List<Unit> units(CurrentUser user) {
        return organization.units(user);
    }
}
