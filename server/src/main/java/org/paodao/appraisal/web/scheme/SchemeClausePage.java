package org.paodao.appraisal.web.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.scheme.GuardHit;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.SchemeDraft;
import org.paodao.appraisal.scheme.SchemeFinding;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Method;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;

/**
 * A clause as a form.
 *
 * @param was    its code; null for a new one
 * @param typed  what stands in the fields
 * @param looked what checks and guards say about it as typed
 */
public record SchemeClausePage(SchemeDraft draft, @Nullable String was, Map<String, List<String>> typed, Looked looked)
        implements Page {
    public SchemeClausePage {
        typed = Map.copyOf(typed);
    }

    /**
     * What checks and guards say.
     *
     * @param whole whether enough is typed to be checked
     */
    public record Looked(boolean whole, List<SchemeFinding> findings, List<GuardHit> hits) {
        static final Looked NOTHING = new Looked(false, List.of(), List.of());

        public Looked {
            findings = List.copyOf(findings);
            hits = List.copyOf(hits);
        }
    }

    public String address() {
        String scheme = "/appraisals/schemes/" + draft.head().id();
        return scheme + "/clauses/" + (was == null ? "new" : was);
    }

    public String typed(String field) {
        List<String> all = typed.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    public boolean ticked(String field, String value) {
        return typed.getOrDefault(field, List.of()).contains(value);
    }

    public MethodKind method() {
        return MethodKind.named(typed("method"));
    }

    /** What stands in the draft now, where somebody changed it since the form was opened. */
    public @Nullable Clause meanwhile() {
        String seen = typed("seen");
        boolean same = seen.isEmpty() || seen.equals(String.valueOf(draft.version()));
        return same || was == null ? null : draft.body().scheme().byCode().get(was);
    }

    public List<Option> methods(Ui ui) {
        return Arrays.stream(MethodKind.values())
                .map(kind -> new Option(kind.word(), ui.msg("appraisalscheme.method." + kind.word())))
                .toList();
    }

    public List<Option> kinds(Ui ui) {
        return method().inputs().stream()
                .map(kind -> new Option(kind.name(), said(ui, kind)))
                .toList();
    }

    static String said(Ui ui, InputKind kind) {
        String name = SchemeWords.kind(ui.words(), kind);
        return kind.isActivity() ? ui.msg("appraisalscheme.kind.refused", name) : name;
    }

    /** Branches that it may stand below. */
    public List<Option> parents() {
        return draft.body().scheme().clauses().stream()
                .filter(clause ->
                        clause.method() instanceof Method.Sum && !clause.code().equals(was))
                .map(clause -> new Option(
                        clause.code(), clause.code() + " " + clause.text().title()))
                .toList();
    }
}
