package org.paodao.appraisal.web.scheme;

import java.util.List;
import java.util.Map;
import org.paodao.appraisal.scheme.SchemeExample;
import org.paodao.appraisal.scheme.SchemeLine;
import org.paodao.ui.Page;

/**
 * The form in which a scheme is founded.
 *
 * @param schemes that can be copied
 * @param typed   by field
 */
public record SchemeNewPage(List<SchemeExample> examples, List<SchemeLine> schemes, Map<String, String> typed)
        implements Page {
    public SchemeNewPage {
        examples = List.copyOf(examples);
        schemes = List.copyOf(schemes);
        typed = Map.copyOf(typed);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
