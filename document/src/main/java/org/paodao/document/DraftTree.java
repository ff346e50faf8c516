package org.paodao.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.document.UnitMention.Role;

/** A draft as a readable tree for the terminal. */
final class DraftTree {
    private final StringBuilder out = new StringBuilder();
    private final DraftPlan plan;

    private DraftTree(DraftPlan plan) {
        this.plan = plan;
    }

    static String of(DraftPlan plan) {
        var tree = new DraftTree(plan);
        tree.header();
        tree.body();
        return tree.out.toString();
    }

    private void header() {
        Header header = plan.header();
        line(0, header.title() == null ? "(无标题)" : header.title().value());
        field("文号", header.documentNumber());
        field("索引号", header.indexNumber());
        field("发文机关", header.issuer());
        field("发布机构", header.publisher());
        for (var date : header.dates()) {
            line(1, TreeWords.of(date.value().role()) + " " + date.value().date());
        }
        field("公开方式", header.publicity());
        if (!header.addressees().isEmpty()) {
            line(1, "主送 " + joined(header.addressees()));
        }
        for (var annex : header.annexes()) {
            line(
                    1,
                    "附件" + annex.value().number() + " " + annex.value().name()
                            + (annex.value().contentPresent() ? "" : " (正文中没有内容)"));
        }
        verdict();
    }

    private void verdict() {
        line(1, TreeWords.of(plan.verdict()));
        if (!plan.claims().isEmpty()) {
            line(
                    1,
                    "声明数量 "
                            + plan.claims().stream()
                                    .map(claim -> claim.value().text())
                                    .collect(Collectors.joining("、")));
        }
    }

    private void field(String name, @Nullable Found<String> value) {
        if (value != null) {
            line(1, name + " " + value.value());
        }
    }

    private static String joined(List<Found<String>> facts) {
        return facts.stream().map(Found::value).collect(Collectors.joining("、"));
    }

    private void body() {
        Map<Range, Runnable> parts =
                new TreeMap<>(Comparator.comparingInt(Range::start).thenComparingInt(range -> -range.end()));
        plan.sections()
                .forEach(section -> parts.put(
                        section.body(),
                        () -> line(
                                section.path().size(),
                                String.join(
                                        " ",
                                        section.path().getLast(),
                                        section.title().value()))));
        plan.items().forEach(item -> parts.put(item.body(), () -> item(item)));
        parts.values().forEach(Runnable::run);
        line(0, "%d 个章节，%d 个事项".formatted(plan.sections().size(), plan.items().size()));
    }

    private void item(DraftItem item) {
        int depth = Math.max(1, item.path().size());
        String number = item.path().isEmpty() ? "•" : item.path().getLast();
        line(depth, number + " " + item.title().value());
        if (item.category() != null) {
            line(depth + 1, "分类 " + item.category().value());
        }
        for (Role role : Role.values()) {
            String units = item.units().stream()
                    .filter(unit -> unit.value().role() == role)
                    .map(unit -> unit.value().name())
                    .collect(Collectors.joining("、"));
            if (!units.isEmpty()) {
                line(depth + 1, TreeWords.of(role) + " " + units);
            }
        }
        if (!item.leaders().isEmpty()) {
            line(depth + 1, "领导 " + joined(item.leaders()));
        }
        item.deadlines()
                .forEach(deadline -> line(depth + 1, "时限 " + deadline.value().text()));
        item.targets().forEach(target -> line(depth + 1, "目标 " + target.value().text()));
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
