package org.paodao.appraisal.web.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.Round;
import org.paodao.appraisal.scheme.SchemeLine;
import org.paodao.appraisal.scheme.SchemeLists;
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
    private final Organization organization;

    RoundChoices(PlanLists plans, SchemeLists schemes, Organization organization) {
        this.plans = plans;
        this.schemes = schemes;
        this.organization = organization;
    }

    RoundFormPage page(CurrentUser user, RoundForm form, @Nullable Round round) {
        return new RoundFormPage(
                form,
                round,
                plans.plans(user).stream()
                        .map(plan -> new Option(plan.id().toString(), plan.title()))
                        .toList(),
                editions(user, round));
    }

    /** The newest edition of each scheme; the one the round has stays among them. */
    private List<Option> editions(CurrentUser user, @Nullable Round round) {
        List<Option> options = new ArrayList<>();
        for (SchemeLine line : schemes.all(user)) {
            SchemeLine.Newest newest = line.newest();
            if (round != null
                    && round.by().scheme().equals(line.head().id())
                    && (newest == null || newest.number() != round.by().edition())) {
                options.add(option(line, round.by().edition()));
            }
            if (newest != null) {
                options.add(option(line, newest.number()));
            }
        }
        return options;
    }

    private static Option option(SchemeLine line, int edition) {
        return new Option(line.head().id() + "/" + edition, line.head().name() + " · " + edition);
    }

    List<Unit> units(CurrentUser user) {
        return organization.units(user);
    }
}
