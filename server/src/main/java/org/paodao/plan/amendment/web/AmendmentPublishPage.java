package org.paodao.plan.amendment.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.paodao.organization.Unit;
import org.paodao.plan.Item;
import org.paodao.plan.amendment.Aspect;
import org.paodao.plan.amendment.Conflict;
import org.paodao.plan.amendment.Content;
import org.paodao.plan.amendment.Plain;
import org.paodao.plan.amendment.Proposal;
import org.paodao.ui.Page;
import org.paodao.ui.Words;

/**
 * The last look before a draft becomes a version: what has to be settled first, what it changes, what lies in a closed time.
 *
 * @param typed what was typed, by field
 */
public record AmendmentPublishPage(Proposal proposal, List<Unit> units, Map<String, String> typed) implements Page {
    public AmendmentPublishPage {
        units = List.copyOf(units);
        typed = Map.copyOf(typed);
    }

    /** Where the draft lives. */
    public String path() {
        return "/" + proposal.newest().head().address() + "/amendments/"
                + proposal.draft().amendment().number();
    }

    /** The unit that proposes. */
    public String unit() {
        return AmendmentsPage.name(units, proposal.draft().amendment().unit());
    }

    /** What was typed into a field. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What it changes, in the reader's words. */
    public DifferenceView view(Words words) {
        var items = Stream.concat(proposal.result().items().stream(), proposal.now().items().stream())
                .toList();
        var sides = new DifferenceWords.Sides(
                proposal.newest(), proposal.newest(), items, proposal.closed(), item -> path() + "/" + item.address());
        return new DifferenceWords(words, sides).of(proposal.difference());
    }

    /** The conflicts, with what each side says. */
    public List<Side> conflicts(Words words) {
        return proposal.conflicts().stream().map(one -> side(one, words)).toList();
    }

    private Side side(Conflict conflict, Words words) {
        var spot = conflict.spot();
        String title = Stream.of(
                        proposal.draft().content(),
                        proposal.now(),
                        proposal.draft().base())
                .flatMap(content -> content.item(spot.item()).stream())
                .map(Item::title)
                .findFirst()
                .orElse("");
        return new Side(
                conflict,
                title,
                said(conflict, proposal.draft().base(), words),
                said(conflict, proposal.draft().content(), words),
                said(conflict, proposal.now(), words));
    }

    private String said(Conflict conflict, Content content, Words words) {
        var spot = conflict.spot();
        if (spot.to() != null) {
            return content.ties().stream()
                    .filter(tie -> tie.joins(spot.item(), spot.to()))
                    .map(tie -> tie.weight() == null
                            ? words.msg("amendment.supported")
                            : words.msg("plan.link.weight", words.number(tie.weight())))
                    .findFirst()
                    .orElse(words.msg("amendment.unsupported"));
        }
        if (spot.aspect() == Aspect.EXISTENCE) {
            return words.msg(content.item(spot.item()).isPresent() ? "amendment.there" : "amendment.deleted");
        }
        return content.item(spot.item())
                .map(item -> String.join("；", Plain.lines(spot.aspect(), item, names(content))))
                .orElse(words.msg("amendment.deleted"));
    }

    private Function<UUID, String> names(Content content) {
        return id -> content.item(id)
                .map(Item::title)
                .or(() -> proposal.newest().category(id).map(category -> category.name()))
                .orElse("");
    }

    /** A conflict with what was said before, what the draft says, and what the plan says now. */
    public record Side(Conflict conflict, String title, String before, String mine, String theirs) {}
}
