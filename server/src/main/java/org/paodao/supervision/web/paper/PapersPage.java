package org.paodao.supervision.web.paper;

import java.util.List;
import org.paodao.supervision.paper.PaperKind;
import org.paodao.supervision.paper.PaperTemplates;
import org.paodao.ui.Page;

/** The kinds of papers and which template of each holds. */
public record PapersPage(PaperTemplates.Kept kept) implements Page {
    public List<PaperKind> kinds() {
        return List.of(PaperKind.values());
    }
}
