package org.paodao.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.document.UnitMention.Role;
import org.paodao.plan.Category;
import org.paodao.plan.Item;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanView;
import org.paodao.plan.Scheme;
import org.paodao.plan.ShownLights;
import org.paodao.plan.map.MapModel.Mark.Sort;
import org.paodao.ui.Light;
import org.paodao.ui.Words;

class MapBuilderTest {
    static final Words WORDS = GeneratedPlans.words(Locale.SIMPLIFIED_CHINESE);
    static final UUID UNIT = new UUID(7, 7);
    static final Category EAST = new Category(new UUID(1, 1), "pos", "1", "东", null);
    static final Category WEST = new Category(new UUID(1, 2), "pos", "2", "西", null);
    static final Category TRACK = new Category(new UUID(1, 3), "track", "7", "公共服务", null);

    private static final List<Kind> KINDS = List.of(
            new Kind("outcome", "outcomes", "标志性成果", "Landmark outcomes", "个", 0, List.of(), "", false),
            new Kind("work", "works", "重点工作", "Key works", "项", 0, List.of(), "", false),
            new Kind("reform", "reforms", "重大改革", "Major reforms", "项", 0, List.of(), "", false));

    private List<Kind> kinds = KINDS;
    private final List<Item> items = new ArrayList<>();
    private final List<PlanView.Link> links = new ArrayList<>();
    private ShownLights lights = ShownLights.NONE;

    @Test
    void anItemStandsWhereItSaysElseUnderWhatItSupportsMost() {
        Item one = item("outcome", 1, EAST);
        Item two = item("outcome", 2, WEST);
        Item clear = item("work", 1, TRACK);
        Item torn = item("work", 2, TRACK);
        Item reform = item("reform", 1, null);
        link(clear, two, "0.6");
        link(clear, one, "0.4");
        link(torn, one, "0.5");
        link(torn, two, "0.5");
        link(reform, clear, null);

        MapModel map = map(null);
        assertThat(map.columns()).extracting(MapModel.Column::name).containsExactly("东", "西", "跨定位与其他");
        assertThat(column(map, one)).isZero();
        assertThat(column(map, clear)).isEqualTo(1);
        assertThat(column(map, torn)).isEqualTo(2);
        assertThat(column(map, reform)).isEqualTo(1);
    }

    @Test
    void supportsThatRunInACircleLeadToTheSharedColumn() {
        Item one = item("work", 1, TRACK);
        Item two = item("work", 2, TRACK);
        link(one, two, null);
        link(two, one, null);
        assertThat(map(null).columns().get(column(map(null), one)).isShared()).isTrue();
    }

    @Test
    void whatIsNotConnectedIsMarkedWithAWord() {
        Item held = item("outcome", 1, EAST);
        Item bare = item("outcome", 2, EAST);
        Item work = item("work", 1, TRACK);
        Item loose = item("reform", 1, null);
        link(work, held, null);

        MapModel map = map(null);
        assertThat(box(map, held).status().mark()).isEqualTo(MapModel.Mark.NONE);
        assertThat(box(map, bare).status().mark()).isEqualTo(new MapModel.Mark(Sort.ORPHAN, "无工作支撑"));
        assertThat(box(map, work).status().mark()).isEqualTo(MapModel.Mark.NONE);
        assertThat(box(map, loose).status().mark()).isEqualTo(new MapModel.Mark(Sort.ORPHAN, "未挂接支撑"));
    }

    @Test
    void aBandWithoutItemsSaysWhetherItsAnnexIsMissing() {
        item("outcome", 1, EAST);
        MapModel map = map(null);
        assertThat(map.bands()).extracting(MapModel.Band::count).containsExactly("1", "0/51", "0");
        assertThat(map.bands().get(1).note()).contains("附件缺失", "51");
        assertThat(map.bands().get(2).note()).isEqualTo("计划没有重大改革。");
    }

    @Test
    void guaranteesAreABandOfTheirOwnThatNeedsNothingToSupport() {
        kinds = List.of(
                new Kind("outcome", "outcomes", "标志性成果", "Landmark outcomes", "个", 0, List.of(), "", false),
                new Kind("work", "works", "重点工作", "Key works", "项", 0, List.of("outcome"), "", false),
                new Kind("guarantee", "guarantees", "保障措施", "Guarantees", "项", 0, List.of(), "", false));
        Item loose = item("work", 1, null);
        Item guarantee = item("guarantee", 1, null);
        MapModel map = map(null);
        assertThat(map.bands()).extracting(MapModel.Band::name).containsExactly("标志性成果", "重点工作", "保障措施");
        assertThat(box(map, guarantee).status().mark()).isEqualTo(MapModel.Mark.NONE);
        assertThat(box(map, loose).status().mark()).isEqualTo(new MapModel.Mark(Sort.ORPHAN, "未挂接支撑"));
    }

    @Test
    void everyBoxHasItsNameLeadUnitLightAndAddress() {
        Item one = item("outcome", 1, EAST);
        MapModel.Box box = box(map(null), one);
        assertThat(box.title()).isEqualTo(one.title());
        assertThat(box.lead()).isEqualTo("甲局");
        assertThat(box.href()).isEqualTo("/2023/outcomes/1");
        assertThat(box.status().light()).isEqualTo(Light.NONE);
        assertThat(box.words()).isEqualTo("1 · outcome示例1 · 甲局 · 无工作支撑");

        lights = new ShownLights(Map.of(one.id(), List.of(MapLightsTest.lit(Light.YELLOW))), Map.of());
        assertThat(box(map(null), one).status().light()).isEqualTo(Light.YELLOW);
        assertThat(box(map(null), one).words()).isEqualTo("1 · outcome示例1 · 甲局 · 滞后 · 无工作支撑");
    }

    @Test
    void theItemsOfAUnitStandOut() {
        Item one = item("outcome", 1, EAST);
        assertThat(box(map(UNIT), one).status().dim()).isFalse();
        assertThat(box(map(new UUID(9, 9)), one).status().dim()).isTrue();
    }

    @Test
    void aPlanWithoutAnythingIsAMapThatSaysSo() {
        var empty = new PlanView(
                head(1), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        MapModel map = MapBuilder.of(empty, ShownLights.NONE, WORDS, null);
        assertThat(map.columns()).hasSize(1);
        assertThat(MapLayout.of(map, Form.SCREEN)).hasSize(1);
        assertThat(MapLayout.of(map, Form.SHEETS)).hasSize(1);
    }

    static MapModel.Box box(MapModel map, Item item) {
        return map.bands().stream()
                .flatMap(band -> band.boxes().stream())
                .filter(box -> box.id().equals(item.id()))
                .findFirst()
                .orElseThrow();
    }

    private static int column(MapModel map, Item item) {
        return box(map, item).column();
    }

    private MapModel map(@Nullable UUID unit) {
        return MapBuilder.of(view(1, kinds, items, links), lights, WORDS, unit);
    }

    static PlanView view(int version, List<Item> items, List<PlanView.Link> links) {
        return view(version, KINDS, items, links);
    }

    static PlanView view(int version, List<Kind> kinds, List<Item> items, List<PlanView.Link> links) {
        return new PlanView(
                head(version),
                List.of(),
                kinds,
                List.of(
                        new Scheme("pos", "战略定位", "Positions", List.of(EAST, WEST)),
                        new Scheme("track", "工作跑道", "Tracks", List.of(TRACK))),
                items,
                links,
                List.of(new PlanView.Point(
                        new UUID(2, 2),
                        1,
                        "plan.point.count",
                        List.of(),
                        "work",
                        null,
                        51,
                        0,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null)),
                List.of(),
                List.of());
    }

    private static PlanHead head(int version) {
        return new PlanHead(
                new UUID(3, 3),
                new UUID(3, 4),
                "2023",
                2023,
                "示例要点",
                null,
                version,
                1,
                Instant.EPOCH,
                "示例",
                null,
                null,
                LocalDate.of(2023, 1, 1));
    }

    private Item item(String kind, int number, @Nullable Category category) {
        Item item = made(kind, number, kind + "示例" + number, category, "甲局");
        items.add(item);
        return item;
    }

    static Item made(String kind, int number, String title, @Nullable Category category, String lead) {
        return new Item(
                new UUID(kind.hashCode(), number),
                kind + "s",
                number,
                kind,
                "",
                "",
                title,
                "",
                null,
                false,
                null,
                null,
                category == null ? List.of() : List.of(category.id()),
                List.of(new Item.Doer(UNIT, lead, lead, Role.LEAD)),
                List.of(),
                List.of(),
                List.of());
    }

    private void link(Item from, Item to, @Nullable String weight) {
        links.add(new PlanView.Link(
                from.id(),
                from.address(),
                "",
                from.title(),
                to.id(),
                to.address(),
                "",
                to.title(),
                weight == null ? null : new BigDecimal(weight),
                null));
    }
}
