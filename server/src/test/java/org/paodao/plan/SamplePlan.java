package org.paodao.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Deadline;
import org.paodao.document.Range;
import org.paodao.document.Target;
import org.paodao.document.UnitMention.Role;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.testing.Districts;

/** A small plan, made up for tests, with one of everything. */
public final class SamplePlan {
    static final String TEXT = "一、建成示例一条街（牵头单位：甲局；配合单位：乙局），2023年12月底前建成3个示例点。二、办好示例学校（牵头单位：乙局）。";
    static final Range FIRST = new Range(0, TEXT.indexOf("二、"));

    private SamplePlan() {}

    /** Whoever runs the office of a new district that has this plan. */
    public static CurrentUser office(Organization organization, Plans plans) {
        CurrentUser office = Districts.someone(organization);
        UUID unit = organization.create(office, NewUnit.named("甲局")).id();
        plans.create(office, of("a", unit, unit));
        return office;
    }

    /** Two outcomes under two positions, one work that supports the first, one indicator; 2 outcomes of 3 declared. */
    public static NewPlan of(String requestKey, UUID lead, UUID other) {
        return new NewPlan(
                requestKey,
                2023,
                "2023年示例工作要点",
                "示例区行动方案",
                null,
                List.of(
                        new NewPlan.Fact("document-number", "示发〔2023〕1号", null),
                        new NewPlan.Fact("issuer", "示例区甲局", new Range(2, 4))),
                content(lead, other),
                List.of(),
                List.of(
                        new NewPlan.Point(
                                "plan.point.count",
                                List.of("3", "标志性成果"),
                                new NewPlan.Count("outcome", null, 3),
                                null,
                                false,
                                new Range(0, 2),
                                null),
                        new NewPlan.Point(
                                "plan.point.count",
                                List.of(),
                                new NewPlan.Count("work", null, 1),
                                "附件已补",
                                true,
                                null,
                                null)));
    }

    private static NewContent content(UUID lead, UUID other) {
        return new NewContent(
                new NewContent.Source("示例.txt", null, TEXT),
                List.of(
                        new NewContent.Kind("outcome", "outcomes", "标志性成果", "Landmark outcomes", "个"),
                        new NewContent.Kind("work", "works", "重点工作", "Key works", "项"),
                        new NewContent.Kind("indicator", "indicators", "指标", "Indicators", "个")),
                List.of(
                        new NewContent.Scheme("position", "战略定位", "Strategic positions"),
                        new NewContent.Scheme("work-track", "工作跑道", "Work tracks")),
                List.of(
                        new NewContent.Category("position", "1", "示例先行区", null),
                        new NewContent.Category("position", "2", "示例引领区", null),
                        new NewContent.Category("work-track", "7", "公共服务", null)),
                List.of(street(lead, other), school(other), work(lead), indicator(lead)),
                List.of(new NewContent.Link("w1", "o1", new BigDecimal("0.6"), null)));
    }

    private static NewItem street(UUID lead, UUID other) {
        return new NewItem(
                "o1",
                null,
                "outcome",
                "CG-01",
                "一",
                "建成示例一条街",
                FIRST.of(TEXT),
                null,
                List.of("position/1"),
                List.of(
                        new NewItem.Doer(lead, Role.LEAD, "甲局", new Range(14, 16)),
                        new NewItem.Doer(other, Role.ASSISTING, "乙局", null),
                        new NewItem.Doer(null, Role.ASSISTING, "各乡镇（街道）", null)),
                List.of(),
                List.of(new NewItem.Due(
                        new Deadline("2023年12月底前", Deadline.Kind.DATED, LocalDate.of(2023, 12, 31), true), null)),
                List.of(goal(Target.Comparator.EXACTLY, "3", "个", "3个示例点")),
                false,
                null,
                FIRST);
    }

    private static NewItem school(UUID lead) {
        return simple("o2", "outcome", "办好示例学校", "position/2", lead);
    }

    private static NewItem work(UUID lead) {
        return simple("w1", "work", "修好示例路", "work-track/7", lead);
    }

    private static NewItem indicator(UUID lead) {
        var item = simple("i1", "indicator", "示例增长", null, lead);
        return new NewItem(
                item.key(),
                null,
                item.kind(),
                "ZB-01",
                "",
                item.title(),
                "",
                null,
                List.of(),
                item.units(),
                List.of(),
                List.of(),
                List.of(goal(Target.Comparator.AT_LEAST, "6.5", "%", "≥6.5%")),
                true,
                "示例",
                null);
    }

    /** What the document says of the first outcome. */
    public static String sentence() {
        return FIRST.of(TEXT);
    }

    /** An item with a title, a lead unit and perhaps a category. */
    public static NewItem simple(String key, String kind, String title, @Nullable String category, UUID lead) {
        return new NewItem(
                key,
                null,
                kind,
                "",
                "",
                title,
                title + "。",
                null,
                category == null ? List.of() : List.of(category),
                List.of(new NewItem.Doer(lead, Role.LEAD, "甲局", null)),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                null);
    }

    /** The same item under another title. */
    public static NewItem renamed(NewItem item, String title) {
        return printed(item, item.label(), title);
    }

    /** The same item behind a number. */
    static NewItem labelled(NewItem item, String label) {
        return printed(item, label, item.title());
    }

    private static NewItem printed(NewItem item, String label, String title) {
        return new NewItem(
                item.key(),
                item.amends(),
                item.kind(),
                item.code(),
                label,
                title,
                item.body(),
                item.parent(),
                item.categories(),
                item.units(),
                item.leaders(),
                item.deadlines(),
                item.targets(),
                item.sample(),
                item.note(),
                item.range());
    }

    private static NewItem.Goal goal(Target.Comparator comparator, String value, String unit, String text) {
        return new NewItem.Goal(
                new Target("示例", comparator, new BigDecimal(value), null, unit, false, text), null, null);
    }
}
