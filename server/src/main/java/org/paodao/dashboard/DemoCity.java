package org.paodao.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.document.Target;
import org.paodao.document.UnitMention.Role;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.Item;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItem;
import org.paodao.plan.NewPlan;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanView;
import org.paodao.plan.Plans;
import org.paodao.plan.Vocabulary;
import org.paodao.plan.align.Alignments;
import org.paodao.plan.align.Passings;
import org.paodao.plan.align.Received;
import org.paodao.plan.setup.Vocabularies;

/** The demo's city: a small plan passed down, to which the district's indicators are aligned, and the district's plan passed up. */
final class DemoCity {
    private static final String YEAR = "2023";
    private static final String LIST = "city/lishui-2023-indicators.csv";
    /** Leads whatever the city wants. */
    static final String UNIT = "市级牵头单位（示例）";

    private final PlanLists lists;
    private final Plans plans;
    private final Passings passings;
    private final Alignments alignments;
    private final Vocabularies vocabularies;

    DemoCity(PlanLists lists, Plans plans, Passings passings, Alignments alignments, Vocabularies vocabularies) {
        this.lists = lists;
        this.plans = plans;
        this.passings = passings;
        this.alignments = alignments;
        this.vocabularies = vocabularies;
    }

    /** Loads what is missing: the city's plan first, then both passings and the alignments. */
    void load(CurrentUser city, CurrentUser district, Organization organization, Received received) {
        if (lists.plans(city).isEmpty()) {
            UUID unit = organization
                    .named(city, UNIT)
                    .orElseGet(() -> organization.create(city, NewUnit.named(UNIT)))
                    .id();
            plans.create(city, plan(city, unit));
        }
        if (received.lines(district).isEmpty()) {
            passings.pass(city, YEAR, 1, district.jurisdiction(), "示例：下达主要目标");
            align(district, received);
            int version = lists.head(district, YEAR, null).version();
            passings.pass(district, YEAR, version, city.jurisdiction(), "示例：上报年度计划");
        }
    }

    private NewPlan plan(CurrentUser city, UUID unit) {
        Vocabulary.Kind kind = vocabularies.of(city, 2023).kind("indicator").orElseThrow();
        List<NewItem> items = SampleFile.rows(LIST).stream()
                .map(cells -> indicator(cells, unit))
                .toList();
        var content = new NewContent(null, List.of(kind.forPlan()), List.of(), List.of(), items, List.of());
        return new NewPlan("demo-city", 2023, "2023年丽水市主要目标（示例）", null, null, List.of(), content, List.of(), List.of());
    }

    private static NewItem indicator(String[] cells, UUID unit) {
        var target = new Target(
                cells[1],
                Target.Comparator.valueOf(cells[3]),
                cells[4].isEmpty() ? null : new BigDecimal(cells[4]),
                null,
                cells[5],
                false,
                cells[2]);
        return new NewItem(
                cells[0],
                null,
                "indicator",
                cells[0],
                "",
                cells[1],
                "",
                null,
                List.of(),
                List.of(new NewItem.Doer(unit, Role.LEAD, UNIT, null)),
                List.of(),
                List.of(),
                List.of(new NewItem.Goal(target, null, null)),
                cells[7].startsWith("示例"),
                cells[7],
                null);
    }

    private void align(CurrentUser district, Received received) {
        PlanView own = lists.view(district, YEAR, null, ItemFilter.NONE);
        Map<String, Item> local = own.items().stream()
                .filter(item -> !item.code().isEmpty())
                .collect(Collectors.toMap(Item::code, item -> item, (first, second) -> first));
        Received.Line line = received.lines(district).getFirst();
        Map<String, Item> superior =
                received.plan(district, line.from().code(), line.passing().address(), null).view().items().stream()
                        .collect(Collectors.toMap(Item::code, item -> item));
        for (String[] cells : SampleFile.rows(LIST)) {
            Item ours = local.get(cells[6]);
            Item theirs = superior.get(cells[0]);
            if (ours != null && theirs != null) {
                alignments.align(district, YEAR, ours.address(), new Alignments.Superior(theirs.id(), ""));
            }
        }
    }
}
