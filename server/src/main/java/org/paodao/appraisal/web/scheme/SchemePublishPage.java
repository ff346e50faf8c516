package org.paodao.appraisal.web.scheme;

import java.util.List;
import java.util.Map;
import org.paodao.appraisal.scheme.SchemeDifference;
import org.paodao.appraisal.scheme.SchemeDraft;
import org.paodao.appraisal.scheme.SchemeFinding;
import org.paodao.ui.Page;

/**
 * A draft about to be published.
 *
 * @param findings    what checks say
 * @param differences from the newest edition; empty of a first one
 * @param typed       by field
 */
public record SchemePublishPage(
        SchemeDraft draft, List<SchemeFinding> findings, List<SchemeDifference> differences, Map<String, String> typed)
        implements Page {
    public SchemePublishPage {
        findings = List.copyOf(findings);
        differences = List.copyOf(differences);
        typed = Map.copyOf(typed);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean ready() {
        return findings.stream().noneMatch(SchemeFinding::isError);
    }
}
