package org.paodao.appraisal.web.scheme;

import java.util.List;
import org.paodao.appraisal.scheme.SchemeLine;
import org.paodao.ui.Page;

/**
 * The schemes of a jurisdiction.
 *
 * @param writes whether the reader writes schemes
 */
public record SchemesPage(List<SchemeLine> lines, boolean writes) implements Page {
    public SchemesPage {
        lines = List.copyOf(lines);
    }
}
