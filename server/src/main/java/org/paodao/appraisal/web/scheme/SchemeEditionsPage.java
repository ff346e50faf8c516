package org.paodao.appraisal.web.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.scheme.SchemeDifference;
import org.paodao.appraisal.scheme.SchemeEdition;
import org.paodao.appraisal.scheme.SchemeHead;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;

/**
 * The editions of a scheme, the one of a day, and what differs between two.
 *
 * @param asked       the day that was asked for, and the two that are compared; 0 is the draft
 * @param differences from the one to the other
 */
public record SchemeEditionsPage(
        SchemeHead head, List<SchemeEdition> editions, boolean drafted, Asked asked, List<SchemeDifference> differences)
        implements Page {
    public SchemeEditionsPage {
        editions = List.copyOf(editions);
        differences = List.copyOf(differences);
    }

    /** What stands in the address. */
    public record Asked(LocalDate day, int from, int to) {}

    /** The edition that holds on the day. */
    public @Nullable SchemeEdition holding() {
        return editions.stream()
                .filter(edition -> edition.validity().holdsOn(asked.day()))
                .findFirst()
                .orElse(null);
    }

    public String address() {
        return "/appraisals/schemes/" + head.id();
    }

    /** What can be compared. */
    public List<Option> choices(Ui ui) {
        var choices = new ArrayList<Option>();
        if (drafted) {
            choices.add(new Option("0", ui.msg("appraisalscheme.draft")));
        }
        editions.forEach(edition -> choices.add(new Option(
                String.valueOf(edition.number()),
                ui.msg("appraisalscheme.edition", String.valueOf(edition.number())))));
        return choices;
    }
}
