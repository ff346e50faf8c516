package org.paodao.plan.align;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.Item;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Items that descend from items of the superior's plan, their targets beside each other. */
@Service
public class Alignments {
    private static final int CHOICES = 20;

    private final AlignmentTables tables;
    private final Received received;
    private final PlanLists lists;
    private final Audit audit;

    Alignments(AlignmentTables tables, Received received, PlanLists lists, Audit audit) {
        this.tables = tables;
        this.received = received;
        this.lists = lists;
        this.audit = audit;
    }

    /** A plan beside those of the superior. */
    @Transactional(readOnly = true)
    public Overview of(CurrentUser user, String address) {
        PlanView plan = lists.view(user, address, null, ItemFilter.NONE);
        List<Received.Plan> superiors = received.plans(user, Received.Line::above);
        List<AlignmentTables.Row> rows = tables.of(user, plan.head().id(), null);
        List<Aligned> aligned = plan.items().stream()
                .flatMap(item -> rows.stream()
                        .filter(row -> row.item().equals(item.id()))
                        .map(row -> aligned(row, item, superiors)))
                .toList();
        return new Overview(plan, superiors, aligned);
    }

    /** What an item descends from. */
    @Transactional(readOnly = true)
    public List<Aligned> of(CurrentUser user, PlanHead plan, Item item) {
        List<AlignmentTables.Row> rows = tables.of(user, plan.id(), item.id());
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<UUID> wanted = rows.stream().map(AlignmentTables.Row::superiorPlan).collect(Collectors.toSet());
        List<Received.Plan> superiors =
                received.plans(user, line -> wanted.contains(line.passing().plan()));
        return rows.stream().map(row -> aligned(row, item, superiors)).toList();
    }

    private static Aligned aligned(AlignmentTables.Row row, Item local, List<Received.Plan> superiors) {
        Optional<Received.Plan> plan = superiors.stream()
                .filter(superior -> superior.line().passing().plan().equals(row.superiorPlan()))
                .findFirst();
        Optional<Item> superior = plan.flatMap(held -> held.view().items().stream()
                .filter(item -> item.id().equals(row.superiorItem()))
                .findFirst());
        return new Aligned(
                row.id(),
                local,
                plan.map(Received.Plan::line).orElse(null),
                superior.orElse(null),
                row.note(),
                superior.map(item -> Comparison.of(local, item)).orElse(List.of()));
    }

    /** Items of the superior's plans in which the words occur, to choose from; at most 20. */
    @Transactional(readOnly = true)
    public List<Choice> choices(CurrentUser user, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return received.plans(user, Received.Line::above).stream()
                .flatMap(plan -> plan.view().items().stream()
                        .filter(item -> item.title().toLowerCase(Locale.ROOT).contains(wanted)
                                || item.code().toLowerCase(Locale.ROOT).equals(wanted))
                        .map(item -> new Choice(plan.line(), item)))
                .limit(CHOICES)
                .toList();
    }

    /**
     * Says that an item descends from one of a superior's plan. Saying it again changes nothing.
     *
     * @param itemAddress such as indicators/1
     */
    @Transactional
    public void align(CurrentUser user, String address, String itemAddress, Superior superior) {
        Permissions.require(user, Permission.PLAN_PUBLISH);
        Item item = lists.item(user, address, null, itemAddress).item();
        PlanHead head = lists.head(user, address, null);
        Choice choice = received.plans(user, Received.Line::above).stream()
                .flatMap(plan -> plan.view().items().stream().map(held -> new Choice(plan.line(), held)))
                .filter(held -> held.item().id().equals(superior.item()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("superior", "planalign.superior-unknown"));
        Passing passing = choice.plan().passing();
        var made = new AlignmentTables.NewAlignment(
                Ids.next(),
                head.id(),
                item.id(),
                passing.jurisdiction(),
                passing.plan(),
                superior.item(),
                superior.note().strip());
        if (tables.insert(user, made)) {
            audit.record(user, Change.created("plan.item-aligned", "plan.item", item.id(), made));
        }
    }

    /** Ends an alignment; it stays in the trail. */
    @Transactional
    public void end(CurrentUser user, String address, UUID alignment) {
        Permissions.require(user, Permission.PLAN_PUBLISH);
        PlanHead head = lists.head(user, address, null);
        Optional<UUID> item = tables.end(user, head.id(), alignment);
        if (item.isPresent()) {
            var before = Map.of("alignment", alignment);
            audit.record(user, new Change("plan.alignment-ended", "plan.item", item.get(), before, null, null));
        } else if (!tables.isEndedBy(user, head.id(), alignment)) {
            throw Refusal.conflict("planalign.alignment.gone");
        }
    }

    /** A plan of the user's jurisdiction with what districts that passed theirs up have beside it. */
    @Transactional(readOnly = true)
    public SideBySide below(CurrentUser user, String address) {
        PlanView plan = lists.view(user, address, null, ItemFilter.NONE);
        List<AlignmentTables.Row> rows = tables.below(user, plan.head().id());
        Set<UUID> wanted = rows.stream().map(AlignmentTables.Row::plan).collect(Collectors.toSet());
        List<Received.Plan> districts = received.plans(
                user, line -> !line.above() && wanted.contains(line.passing().plan()));
        Map<UUID, Item> local = districts.stream()
                .flatMap(district -> district.view().items().stream())
                .collect(Collectors.toMap(Item::id, Function.identity()));
        return SideBySide.of(plan, districts, rows, local);
    }

    /**
     * A plan beside those of the superior.
     *
     * @param superiors what came from above
     * @param aligned in the order of the plan
     */
    public record Overview(PlanView plan, List<Received.Plan> superiors, List<Aligned> aligned) {
        public Overview {
            superiors = List.copyOf(superiors);
            aligned = List.copyOf(aligned);
        }

        /** Items of the superior's plan of this year from which nothing descends. */
        public List<Choice> unmappedAbove() {
            Set<UUID> mapped = new HashSet<>();
            aligned.forEach(one -> Optional.ofNullable(one.superior()).ifPresent(item -> mapped.add(item.id())));
            return superiors.stream()
                    .filter(superior ->
                            superior.view().head().year() == plan.head().year())
                    .flatMap(superior -> superior.view().items().stream()
                            .filter(item -> !mapped.contains(item.id()))
                            .map(item -> new Choice(superior.line(), item)))
                    .toList();
        }

        /** Own items, of the kinds that the superior's plan has, that descend from nothing. */
        public List<Item> unmappedHere() {
            Set<String> kinds = superiors.stream()
                    .flatMap(superior -> superior.view().items().stream())
                    .map(Item::kind)
                    .collect(Collectors.toSet());
            Set<UUID> mapped = aligned.stream().map(one -> one.local().id()).collect(Collectors.toSet());
            return plan.items().stream()
                    .filter(item -> kinds.contains(item.kind()) && !mapped.contains(item.id()))
                    .toList();
        }

        /** How many local targets ask more. */
        public long stricter() {
            return aligned.stream().filter(Aligned::isStricter).count();
        }
    }

    /** An item of the superior's plan. */
    public record Choice(Received.Line plan, Item item) {}

    /** From which item one descends, and a remark. */
    public record Superior(UUID item, String note) {}
}
