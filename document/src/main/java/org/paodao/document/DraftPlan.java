package org.paodao.document;

import java.util.List;

/**
 * What was read in one document. Ranges count in {@link #text()}, which is kept as read.
 *
 * @param text the normalised text
 * @param verdict whether this is a plan, and why
 * @param header what stands around the body: title, numbers, issuer, dates
 * @param sections headings above the items, in order of the text
 * @param items what somebody has to do, in order of the text; empty when the document is no plan
 * @param documentTargets targets of the whole document (preamble, goals chapter), which belong to no item
 * @param policies names cited in 《》, each once, without the marks
 * @param claims counts which the document announces of itself
 */
public record DraftPlan(
        String text,
        Verdict verdict,
        Header header,
        List<Section> sections,
        List<DraftItem> items,
        List<Found<Target>> documentTargets,
        List<Found<String>> policies,
        List<Found<CountClaim>> claims) {

    public DraftPlan {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
        documentTargets = List.copyOf(documentTargets);
        policies = List.copyOf(policies);
        claims = List.copyOf(claims);
        if (!verdict.isPlan() && !items.isEmpty()) {
            throw new IllegalArgumentException("A document that is no plan has no items.");
        }
    }
}
