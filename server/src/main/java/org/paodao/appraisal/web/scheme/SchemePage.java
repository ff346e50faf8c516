package org.paodao.appraisal.web.scheme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.scheme.GuardHit;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.appraisal.scheme.SchemeDraft;
import org.paodao.appraisal.scheme.SchemeEdition;
import org.paodao.appraisal.scheme.SchemeFinding;
import org.paodao.appraisal.scheme.SchemeHead;
import org.paodao.scoring.scheme.Clause;
import org.paodao.ui.Page;

/**
 * A scheme as a table: its draft for who writes it, or one of its editions.
 *
 * @param draft   what is shown, unless an edition is
 * @param edition what is shown; null when the draft is
 * @param looked  what checks and guards say about what is shown
 * @param writes  whether the reader writes schemes
 */
public record SchemePage(
        SchemeHead head,
        @Nullable SchemeDraft draft,
        @Nullable SchemeEdition edition,
        Looked looked,
        boolean writes) implements Page {

    /**
     * What checks and guards say.
     *
     * @param findings of a draft
     * @param editions how many there are
     */
    public record Looked(List<SchemeFinding> findings, List<GuardHit> hits, int editions) {
        public Looked {
            findings = List.copyOf(findings);
            hits = List.copyOf(hits);
        }
    }

    /** What is shown. */
    public SchemeBody body() {
        if (edition != null) {
            return edition.body();
        }
        if (draft == null) {
            throw new IllegalStateException("A draft or an edition is shown.");
        }
        return draft.body();
    }

    public String address() {
        return "/appraisals/schemes/" + head.id();
    }

    public boolean editable() {
        return draft != null && edition == null && writes;
    }

    /** Version of the draft that is shown. */
    public int seen() {
        return draft == null ? 0 : draft.version();
    }

    public long errors() {
        return looked.findings().stream().filter(SchemeFinding::isError).count();
    }

    /** Categories at the top, each with its rows. */
    public List<Category> categories() {
        List<Category> categories = new ArrayList<>();
        for (Clause top : body().scheme().below(null)) {
            List<Row> rows = new ArrayList<>();
            if (top.isBranch()) {
                descend(top, 0, rows);
            }
            categories.add(new Category(top, rows.isEmpty() ? List.of(new Row(top, 0)) : rows));
        }
        return categories;
    }

    private void descend(Clause above, int depth, List<Row> rows) {
        for (Clause clause : body().scheme().below(above.code())) {
            rows.add(new Row(clause, depth));
            descend(clause, depth + 1, rows);
        }
    }

    /** A clause at the top with what lies below it, itself where nothing does. */
    public record Category(Clause top, List<Row> rows) {}

    /**
     * A clause below the top.
     *
     * @param depth 0 directly below it
     */
    public record Row(Clause clause, int depth) {}
}
