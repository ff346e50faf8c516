package org.paodao.plan.map;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.paodao.document.UnitMention.Role;
import org.paodao.plan.Category;
import org.paodao.plan.Item;
import org.paodao.plan.ItemLight;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanView;
import org.paodao.plan.Scheme;
import org.paodao.plan.ShownLights;
import org.paodao.ui.Light;
import org.paodao.ui.Words;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Plans made up by a seed: any size, any links, titles short and long, Chinese and Latin. */
final class GeneratedPlans {
    private static final String SIGNS = "区县乡镇推进深化建设改革工作成果示例一二三四五六七八九十公共服务城乡协调（）“”、";
    private static final List<String> LATIN = List.of("R&D", "2023", "GDP ", "5G", "A-b ", "PM2.5", "1+7+N", "WWWW");

    private static final int TIDY = 24;

    private final Random random;
    private final int longest;
    private final List<Category> categories = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<PlanView.Link> links = new ArrayList<>();

    private GeneratedPlans(long seed, int longest) {
        this.random = new Random(seed);
        this.longest = longest;
    }

    /** Whether everything is connected, as in the sample plan. */
    private boolean isTidy() {
        return longest <= TIDY;
    }

    /** The size of the sample plan times a factor. */
    static PlanView times(long seed, int factor) {
        return new GeneratedPlans(seed, TIDY).plan(4, List.of(18 * factor, 51 * factor, 43 * factor, 72 * factor));
    }

    /** The sample plan's size times a factor, whose kinds say what supports what, with measures that guarantee it. */
    static PlanView guaranteed(long seed, int factor) {
        PlanView plan = new GeneratedPlans(seed, 60)
                .plan(4, List.of(18 * factor, 51 * factor, 43 * factor, 72 * factor, 11 * factor));
        List<Kind> kinds = plan.kinds().stream()
                .map(kind -> List.of("k0", "k4").contains(kind.code()) ? kind : supporting(kind, "k0"))
                .toList();
        return new PlanView(
                plan.head(),
                plan.facts(),
                kinds,
                plan.schemes(),
                plan.items(),
                plan.links(),
                plan.points(),
                plan.sources(),
                plan.goals());
    }

    private static Kind supporting(Kind kind, String supported) {
        return new Kind(
                kind.code(),
                kind.path(),
                kind.nameZh(),
                kind.nameEn(),
                kind.measureWord(),
                kind.held(),
                List.of(supported),
                "",
                false);
    }

    /** A plan of any size up to a limit. */
    static PlanView any(long seed, int most) {
        var generated = new GeneratedPlans(seed, 60);
        int kinds = 1 + generated.random.nextInt(5);
        List<Integer> sizes = IntStream.range(0, kinds)
                .mapToObj(kind -> generated.random.nextInt(1 + most / kinds))
                .toList();
        return generated.plan(generated.random.nextInt(8), sizes);
    }

    /** Every sort of light in turn: own ones, none, and those of one to eleven supporting indicators. */
    static ShownLights lights(PlanView view) {
        Map<UUID, List<ItemLight>> own = new HashMap<>();
        Map<UUID, List<ItemLight>> supporting = new HashMap<>();
        List<Light> all = List.of(Light.values());
        for (int at = 0; at < view.items().size(); at++) {
            Light light = all.get(at % all.size());
            List<ItemLight> some = Collections.nCopies(1 + at % 11, MapLightsTest.lit(light));
            if (at % 4 > 0) {
                (at % 4 == 1 ? own : supporting).put(view.items().get(at).id(), some);
            }
        }
        return new ShownLights(own, supporting);
    }

    static Words words(Locale locale) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/planmap", "messages/plan", "messages/ui");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, locale, ZoneId.of("Asia/Shanghai"));
    }

    private PlanView plan(int columns, List<Integer> sizes) {
        var schemes = new ArrayList<Scheme>();
        schemes.add(scheme("s0", columns));
        for (int kind = 1; kind < sizes.size(); kind++) {
            schemes.add(scheme("s" + kind, random.nextInt(9)));
        }
        var kinds = new ArrayList<Kind>();
        for (int kind = 0; kind < sizes.size(); kind++) {
            kinds.add(kind(kind, sizes.get(kind)));
            List<Item> above = items.stream().toList();
            for (int number = 1; number <= sizes.get(kind); number++) {
                Item item = item(kind, number, schemes.get(kind));
                items.add(item);
                link(item, above);
            }
        }
        return new PlanView(head(), List.of(), kinds, schemes, items, links, List.of(), List.of(), List.of());
    }

    private Kind kind(int number, int held) {
        String name = "类" + number + text(4);
        return new Kind("k" + number, "p" + number, name, "Kind " + number, "项", held, List.of(), "", false);
    }

    private PlanHead head() {
        var start = LocalDate.of(2023, 1, 1);
        return new PlanHead(id(), id(), "2023", 2023, text(30), "示例方案", 1, 1, Instant.EPOCH, "示例", null, null, start);
    }

    private Scheme scheme(String code, int size) {
        List<Category> made = IntStream.range(0, size)
                .mapToObj(n -> new Category(id(), code, String.valueOf(n), text(4 + random.nextInt(12)), null))
                .toList();
        categories.addAll(made);
        return new Scheme(code, "分类" + code, "Scheme " + code, made);
    }

    private Item item(int kind, int number, Scheme scheme) {
        List<UUID> in = scheme.categories().isEmpty() || random.nextInt(8) == 0
                ? List.of()
                : List.of(scheme.categories()
                        .get(random.nextInt(scheme.categories().size()))
                        .id());
        return item(id(), "p" + kind, number, in);
    }

    private Item item(UUID id, String path, int number, List<UUID> in) {
        return new Item(
                id,
                path,
                number,
                path.replace('p', 'k'),
                random.nextBoolean() ? "GZ-" + number : "",
                "",
                text(1 + random.nextInt(longest)),
                "",
                null,
                true,
                null,
                null,
                in,
                List.of(new Item.Doer(id(), text(3 + random.nextInt(8)), "", Role.LEAD)),
                List.of(),
                List.of(),
                List.of());
    }

    private void link(Item from, List<Item> above) {
        for (int n = isTidy() ? 1 : random.nextInt(3); n > 0 && !above.isEmpty(); n--) {
            Item to = above.get(random.nextInt(above.size()));
            links.add(new PlanView.Link(
                    from.id(), from.address(), "", "", to.id(), to.address(), "", "", BigDecimal.ONE, null));
        }
    }

    private String text(int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(
                    random.nextInt(9) == 0
                            ? LATIN.get(random.nextInt(LATIN.size()))
                            : SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
