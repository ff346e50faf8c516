package org.paodao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.UnitMention.Role;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItem;
import org.paodao.plan.NewPlan;

/** A plan made up in the shape of the sample's, with as many items as wanted; its units lead one item after another in turn. */
final class PlanOfSize {
    private static final int SAMPLE_YEAR = 2023;
    private static final int POSITIONS = 4;
    private static final int TRACKS = 9;
    private static final String TITLE = "推进示例区城乡公共服务一体化协调发展示例工程建设";

    private final int year;
    private final Sizes sizes;
    private final List<UUID> units;
    private final List<NewItem> items = new ArrayList<>();
    private final List<NewContent.Link> links = new ArrayList<>();

    /** As many items as the sample has, times a factor. */
    PlanOfSize(int factor, UUID unit) {
        this(SAMPLE_YEAR, new Sizes(18 * factor, 51 * factor, 43 * factor, 72 * factor), List.of(unit));
    }

    PlanOfSize(int year, Sizes sizes, List<UUID> units) {
        this.year = year;
        this.sizes = sizes;
        this.units = List.copyOf(units);
    }

    NewPlan plan() {
        items("outcome", sizes.outcomes(), null);
        items("work", sizes.works(), "outcome");
        items("reform", sizes.reforms(), "work");
        items("indicator", sizes.indicators(), "outcome");
        return new NewPlan("bench", year, "示例方案", null, null, List.of(), content(), List.of(), List.of());
    }

    private NewContent content() {
        var categories = new ArrayList<NewContent.Category>();
        for (int n = 1; n <= POSITIONS; n++) {
            categories.add(new NewContent.Category("position", String.valueOf(n), "示例定位" + n, null));
        }
        for (int n = 1; n <= TRACKS; n++) {
            categories.add(new NewContent.Category("track", String.valueOf(n), "示例跑道" + n, null));
        }
        return new NewContent(
                null,
                List.of(
                        new NewContent.Kind("outcome", "outcomes", "标志性成果", "Outcomes", "个"),
                        new NewContent.Kind("work", "works", "重点工作", "Works", "项"),
                        new NewContent.Kind("reform", "reforms", "重大改革", "Reforms", "项"),
                        new NewContent.Kind("indicator", "indicators", "指标", "Indicators", "个")),
                List.of(
                        new NewContent.Scheme("position", "战略定位", "Positions"),
                        new NewContent.Scheme("track", "跑道", "Tracks")),
                categories,
                items,
                links);
    }

    private void items(String kind, int number, @Nullable String above) {
        for (int n = 1; n <= number; n++) {
            items.add(item(kind, n, above == null ? "position/" + (n % POSITIONS + 1) : "track/" + (n % TRACKS + 1)));
            if (above != null) {
                links.add(new NewContent.Link(kind + n, above + (n % sizes.outcomes() + 1), null, null));
            }
        }
    }

    private NewItem item(String kind, int number, String category) {
        return new NewItem(
                kind + number,
                null,
                kind,
                "",
                "",
                TITLE.substring(number % TITLE.length() / 2) + number,
                "",
                null,
                List.of(category),
                List.of(new NewItem.Doer(units.get(items.size() % units.size()), Role.LEAD, "示例局", null)),
                List.of(),
                List.of(),
                List.of(),
                true,
                null,
                null);
    }

    /** How many items of each kind. */
    record Sizes(int outcomes, int works, int reforms, int indicators) {}
}
