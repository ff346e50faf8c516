package org.paodao.appraisal.web.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.Round;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * The form of a round.
 *
 * @param round null for a new one
 * @param plans to choose from
 * @param editions of schemes to choose from
 */
public record RoundFormPage(RoundForm form, @Nullable Round round, List<Option> plans, List<Option> editions)
        implements Page {
    public RoundFormPage {
        plans = List.copyOf(plans);
        editions = List.copyOf(editions);
    }

    public String address() {
        return round == null ? "/appraisals/new" : "/appraisals/" + round.id() + "/edit";
    }
}
