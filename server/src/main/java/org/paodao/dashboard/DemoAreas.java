package org.paodao.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paodao.kernel.CurrentUser;
import org.paodao.plan.Item;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItem;
import org.paodao.plan.NewItems;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanView;
import org.paodao.plan.Plans;
import org.paodao.plan.Vocabulary;
import org.paodao.plan.setup.Vocabularies;

/** Sorts the demo's outcomes a second time: by the seven demonstration areas. The sorting is made up; the areas are public. */
final class DemoAreas {
    private static final String SCHEME = "demonstration";

    private final PlanLists lists;
    private final Plans plans;
    private final Vocabularies vocabularies;

    DemoAreas(PlanLists lists, Plans plans, Vocabularies vocabularies) {
        this.lists = lists;
        this.plans = plans;
        this.vocabularies = vocabularies;
    }

    /** Makes a version in which outcomes stand in demonstration areas, unless there is one. */
    void load(CurrentUser office, String address) {
        PlanView plan = lists.view(office, address, null, ItemFilter.NONE);
        if (plan.schemes().stream().anyMatch(scheme -> scheme.code().equals(SCHEME))) {
            return;
        }
        Map<String, String> areas = new HashMap<>();
        SampleFile.rows("demonstration-areas.csv").forEach(cells -> areas.put(cells[0], cells[1]));
        var items = new ArrayList<NewItem>();
        for (Item item : plan.items()) {
            String area = areas.get(item.code());
            if (area != null) {
                items.add(NewItem.amending(item, with(plan, item, area)));
            }
        }
        Vocabulary.Scheme scheme =
                vocabularies.of(office, plan.head().year()).scheme(SCHEME).orElseThrow();
        var content = new NewContent(
                null,
                List.of(),
                List.of(scheme.forPlan()),
                scheme.categories().stream()
                        .map(category -> new NewContent.Category(SCHEME, category.code(), category.nameZh(), null))
                        .toList(),
                items,
                List.of());
        plans.addItems(office, plan.head().id(), new NewItems("demo-areas", "补充先行示范归类（示例）", content));
    }

    private static List<String> with(PlanView plan, Item item, String area) {
        var keys = new ArrayList<String>();
        item.categories().stream()
                .flatMap(id -> plan.category(id).stream())
                .forEach(category -> keys.add(category.scheme() + "/" + category.code()));
        keys.add(SCHEME + "/" + area);
        return keys;
    }
}
