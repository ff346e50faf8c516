package org.paodao.plan.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.plan.Item;
import org.paodao.plan.PlanRef;
import org.springframework.stereotype.Component;

/** Writes down what a published amendment changed: a line for each item, so that who changed a target is found at the item. */
@Component
class Ledger {
    private static final String ITEM = "plan.item";

    private final Audit audit;
    private final ClosedTables closures;

    Ledger(Audit audit, ClosedTables closures) {
        this.audit = audit;
        this.closures = closures;
    }

    Optional<LocalDate> closedUntil(CurrentUser user, UUID plan) {
        return closures.until(user, plan);
    }

    void write(CurrentUser user, Proposal proposal, PlanRef made, String closed) {
        Difference difference = proposal.difference();
        Amendment amendment = proposal.draft().amendment();
        LocalDate until = proposal.closedUntil();
        if (until != null && !proposal.closed().isEmpty()) {
            closures.mark(user, made, proposal.closed(), until, closed);
        }
        audit.record(user, lines(proposal, made, closed));
        var facts = new Facts(
                made.version(), amendment.number(), difference.items().size(), closed.isEmpty() ? null : closed);
        audit.record(
                user,
                new Change(
                        "plan.amendment-published",
                        Amendments.SUBJECT,
                        amendment.id(),
                        null,
                        facts,
                        amendment.reason()));
        audit.record(user, new Change("plan.published", "plan.plan", made.id(), null, facts, amendment.reason()));
    }

    /** The lines of the items. */
    static List<Change> lines(Proposal proposal, PlanRef made, String closed) {
        Difference difference = proposal.difference();
        String reason = proposal.draft().amendment().reason();
        var lines = new ArrayList<Change>();
        difference
                .added()
                .forEach(item -> lines.add(line("plan.item-added", item, null, said(item, Aspect.said()), reason)));
        difference
                .removed()
                .forEach(item -> lines.add(
                        line("plan.item-deleted", item, said(item, Aspect.said()), null, why(proposal, item, reason))));
        difference
                .altered()
                .forEach(altered -> lines.add(line(
                        proposal.closed().contains(altered.after().id())
                                ? "plan.item-changed-closed"
                                : "plan.item-changed",
                        altered.after(),
                        said(altered.before(), altered.aspects()),
                        said(altered.after(), altered.aspects()),
                        proposal.closed().contains(altered.after().id()) ? reason + "；" + closed : reason)));
        difference
                .links()
                .forEach(link -> lines.add(
                        new Change("plan.link-changed", ITEM, link.from(), link.before(), link.after(), reason)));
        return lines;
    }

    private static Change line(
            String action, Item item, @Nullable Object before, @Nullable Object after, String reason) {
        return new Change(action, ITEM, item.id(), before, after, reason);
    }

    /** What a person said when deleting. */
    private static String why(Proposal proposal, Item item, String reason) {
        return proposal.draft().edits().stream()
                .filter(edit -> edit instanceof Edit.Delete && edit.item().equals(item.id()))
                .map(edit -> ((Edit.Delete) edit).why())
                .reduce((first, second) -> second)
                .orElse(reason);
    }

    private static Map<String, Object> said(Item item, List<Aspect> aspects) {
        var said = new LinkedHashMap<String, Object>();
        for (Aspect aspect : aspects) {
            Object value = switch (aspect) {
                case UNITS -> item.doers();
                default -> aspect.of(item);
            };
            if (value != null) {
                said.put(aspect.word(), value);
            }
        }
        return said;
    }

    /**
     * What the trail keeps of a version.
     *
     * @param closed why a closed period was changed; null when none was
     */
    private record Facts(
            int version, int amendment, int items, @Nullable String closed) {}
}
