package org.paodao.appraisal.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.compare.Comparison;
import org.paodao.appraisal.run.LedgerWords;
import org.paodao.appraisal.run.Ranking;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.scheme.Scheme;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;

/**
 * Two results beside each other, and what can be chosen.
 *
 * @param comparison null before two are chosen
 */
public record ComparisonPage(
        Ranking ranking,
        @Nullable UUID unit,
        @Nullable UUID other,
        @Nullable Comparison comparison) implements Page {

    /** The units that the reader sees, as options. */
    public List<Option> units() {
        List<Option> units = new ArrayList<>();
        ranking.groups()
                .forEach(group -> group.rows()
                        .forEach(row -> units.add(new Option(
                                row.standing().member().unit(),
                                row.standing().member().name()))));
        return units;
    }

    public static String chosen(@Nullable UUID unit) {
        return unit == null ? "" : unit.toString();
    }

    public String address() {
        return "/appraisals/" + ranking.view().round().id() + "/runs/"
                + ranking.run().number();
    }

    /** How a clause reads. */
    public String clause(Ui ui, String code) {
        Comparison shown = comparison;
        if (shown == null || code.isEmpty()) {
            return ui.msg("appraisalcompare.total-itself");
        }
        return title(shown.right().scheme(), code, title(shown.left().scheme(), code, code));
    }

    private static String title(Scheme scheme, String code, String otherwise) {
        return scheme.clauses().stream()
                .filter(clause -> clause.code().equals(code))
                .map(clause -> code + " " + clause.text().title())
                .findFirst()
                .orElse(otherwise);
    }

    /** Why a line is what it is. */
    public String said(Ui ui, Line line) {
        Scheme scheme = comparison == null
                ? ranking.view().scheme()
                : comparison.right().scheme();
        return new LedgerWords(ui.words(), scheme).said(line.grounds().reason());
    }
}
