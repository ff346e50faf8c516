package org.paodao.scoring.scheme;

import static org.paodao.scoring.scheme.Outline.marks;

import java.util.List;
import org.paodao.scoring.Direction;

/** Key works by achievement, the agency's own affairs by rank, the rest by those who deal with it. */
final class DepartmentsExample {
    private static final String SOURCE = "某县2012年度县直部门绩效考核（公开刊载，千分制）";

    private DepartmentsExample() {}

    static Scheme scheme() {
        Method leaders = new Method.Manual(marks("100"), 1, marks("20"));
        var outline = new Outline(SOURCE)
                .branch("1", "重点工作", "500")
                .madeUp("1.1", "年度主要目标", "300", Outline.proportional())
                .madeUp("1.2", "重点项目", "200", Outline.proportional())
                .put("2", "机关自身建设", "100", new Method.RankLinear(Direction.HIGHER, marks("0.6")))
                .branch("3", "综合评价", "400")
                .put("3.1", "四套班子领导评价", "100", leaders)
                .put("3.2", "乡镇主要负责人评价", "50", leaders)
                .put("3.3", "部门互评", "50", leaders)
                .put("3.4", "日常督查考评", "100", Outline.proportional())
                .put("3.5", "社会公众评价", "100", new Method.Survey(marks("100"), 30));
        return new Scheme(
                new Scheme.Title("departments-1000", 1, "县直部门年度绩效考核（千分制，示例）"),
                outline.clauses(),
                List.of(new Group("departments", "县直部门", marks("1000"))),
                List.of(),
                new Outcome(List.of(), Outline.grades(marks("20")), List.of("1", "3"), 2));
    }
}
