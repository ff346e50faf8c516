package org.paodao.appraisal.web.scheme;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.scheme.SchemeDifference;
import org.paodao.appraisal.scheme.SchemeDraft;
import org.paodao.ui.Page;

/**
 * A file of clauses is taken in: chosen first, looked at then.
 *
 * @param preview null while no file is chosen
 */
public record SchemeFilePage(SchemeDraft draft, @Nullable Preview preview) implements Page {

    public String scheme() {
        return "/appraisals/schemes/" + draft.head().id();
    }

    /**
     * What taking it in would do.
     *
     * @param flaws while there are any, nothing is taken in
     */
    public record Preview(UUID file, String name, List<CellFlaw> flaws, List<SchemeDifference> differences) {
        public Preview {
            flaws = List.copyOf(flaws);
            differences = List.copyOf(differences);
        }
    }
}
