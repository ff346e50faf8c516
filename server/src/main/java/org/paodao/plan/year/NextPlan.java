package org.paodao.plan.year;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Deadline;
import org.paodao.document.Target;
import org.paodao.plan.Category;
import org.paodao.plan.Item;
import org.paodao.plan.Kind;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItem;
import org.paodao.plan.NewPlan;
import org.paodao.plan.PlanView;
import org.paodao.plan.Scheme;
import org.paodao.plan.Vocabulary;

/**
 * The plan that goes on from another: what continues, with units and links; a pure function.
 *
 * @param offered the words that plans of its year are offered
 */
record NextPlan(PlanView former, Vocabulary offered, RollOver.Wish wish) {

    NewPlan plan() {
        return new NewPlan(
                wish.requestKey(),
                wish.year(),
                wish.title(),
                former.head().programme(),
                null,
                List.of(),
                new NewContent(null, kinds(), schemes(), categories(), items(), links()),
                List.of(),
                List.of());
    }

    /** The addresses that the items which go on get in the new plan, by their former addresses. */
    Map<String, String> addresses() {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, String> paths = former.kinds().stream().collect(Collectors.toMap(Kind::code, Kind::path));
        Map<String, String> addresses = new LinkedHashMap<>();
        for (Item item : kept()) {
            String path = Objects.requireNonNull(paths.get(item.kind()));
            addresses.put(item.address(), path + "/" + numbers.merge(path, 1, Integer::sum));
        }
        return addresses;
    }

    private List<Item> kept() {
        return former.items().stream().filter(item -> wish.keeps(item)).toList();
    }

    private List<NewContent.Kind> kinds() {
        List<NewContent.Kind> kept = keptKinds();
        return Stream.concat(kept.stream(), offered.guarantee(kept).stream()).toList();
    }

    private List<NewContent.Kind> keptKinds() {
        return former.kinds().stream()
                .map(kind -> new NewContent.Kind(
                        kind.code(),
                        kind.path(),
                        kind.nameZh(),
                        kind.nameEn(),
                        kind.measureWord(),
                        kind.supports(),
                        kind.level(),
                        kind.measured()))
                .toList();
    }

    private List<NewContent.Scheme> schemes() {
        return former.schemes().stream()
                .map(scheme -> new NewContent.Scheme(scheme.code(), scheme.nameZh(), scheme.nameEn()))
                .toList();
    }

    /** A parent comes before its children. */
    private List<NewContent.Category> categories() {
        var categories = new ArrayList<NewContent.Category>();
        for (Scheme scheme : former.schemes()) {
            add(scheme, null, categories, scheme.categories().size());
        }
        return categories;
    }

    private static void add(Scheme scheme, @Nullable Category parent, List<NewContent.Category> categories, int depth) {
        UUID above = parent == null ? null : parent.id();
        for (Category category : scheme.categories()) {
            if (depth >= 0 && Objects.equals(category.parent(), above)) {
                categories.add(new NewContent.Category(
                        scheme.code(), category.code(), category.name(), parent == null ? null : parent.code()));
                add(scheme, category, categories, depth - 1);
            }
        }
    }

    private List<NewItem> items() {
        Map<UUID, Item> byId = kept().stream().collect(Collectors.toMap(Item::id, item -> item));
        return kept().stream().map(item -> item(item, byId)).toList();
    }

    private NewItem item(Item item, Map<UUID, Item> byId) {
        Item parent = item.parent() == null ? null : byId.get(item.parent());
        return new NewItem(
                item.address(),
                null,
                item.kind(),
                item.code(),
                item.label(),
                item.title(),
                item.body(),
                parent == null ? null : parent.address(),
                item.categories().stream()
                        .flatMap(id -> former.category(id).stream())
                        .map(category -> category.scheme() + "/" + category.code())
                        .toList(),
                item.doers().stream()
                        .map(doer -> new NewItem.Doer(doer.unit(), doer.role(), doer.printedName(), null))
                        .toList(),
                item.leaders(),
                item.deadlines().stream()
                        .filter(this::stillOpen)
                        .map(due -> new NewItem.Due(new Deadline(due.text(), due.kind(), due.date(), due.main()), null))
                        .toList(),
                wish.carryTargets() ? item.goals().stream().map(this::goal).toList() : List.of(),
                item.sample(),
                item.note(),
                null);
    }

    /** A day that is over by the new year would make every item late. */
    private boolean stillOpen(Item.Due due) {
        return due.kind() != Deadline.Kind.DATED || Fate.isAfter(due, wish.year() - 1);
    }

    private NewItem.Goal goal(Item.Goal goal) {
        var target = new Target(
                goal.metric(),
                goal.comparator(),
                goal.value(),
                goal.valueMax(),
                goal.unit(),
                goal.striving(),
                goal.text());
        return new NewItem.Goal(target, goal.year() > wish.year() ? goal.year() : null, null);
    }

    private List<NewContent.Link> links() {
        Set<UUID> kept = kept().stream().map(Item::id).collect(Collectors.toSet());
        return former.links().stream()
                .filter(link -> kept.contains(link.from()) && kept.contains(link.to()))
                .map(link -> new NewContent.Link(link.fromAddress(), link.toAddress(), link.weight(), link.note()))
                .toList();
    }
}
