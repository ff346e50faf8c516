package org.paodao.supervision.web.paper;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.paper.PaperKind;
import org.paodao.supervision.paper.PaperTemplates;
import org.paodao.supervision.paper.PaperUpload;
import org.paodao.supervision.paper.PaperVersion;
import org.paodao.supervision.paper.Remark;
import org.paodao.ui.Page;

/**
 * The template of a kind of papers.
 *
 * @param kept of the kind
 * @param remarks on what waits
 * @param requestKey of the forms
 * @param typed what was typed before it was refused
 */
public record PaperPage(
        PaperKind kind, PaperTemplates.Kept kept, List<Remark> remarks, String requestKey, Map<String, String> typed)
        implements Page {
    public PaperPage {
        remarks = List.copyOf(remarks);
        typed = Map.copyOf(typed);
    }

    public String address() {
        return "/matters/papers/" + kind.word();
    }

    /** What does not hold yet; null when nothing waits. */
    public @Nullable PaperUpload waiting() {
        return kept.waiting().isEmpty() ? null : kept.waiting().getFirst();
    }

    /** The template of the office that holds; null when the shipped one does. */
    public @Nullable PaperVersion own() {
        PaperVersion newest = kept.versions().isEmpty() ? null : kept.versions().getFirst();
        return newest == null || newest.file() == null ? null : newest;
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }
}
