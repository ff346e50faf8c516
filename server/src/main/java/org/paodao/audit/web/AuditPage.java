package org.paodao.audit.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.AuditChain;
import org.paodao.audit.Entry;
import org.paodao.ui.Page;

/**
 * What the auditor looked for and what is known of the chain.
 *
 * @param entries newest first
 * @param next the last of them when there are more; null at the end
 */
public record AuditPage(
        AuditQuery query, List<Entry> entries, @Nullable UUID next, AuditChain.State state) implements Page {
    public AuditPage {
        entries = List.copyOf(entries);
    }
}
