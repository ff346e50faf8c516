package org.paodao.appraisal.scheme;

import java.util.List;
import java.util.Map;
import org.paodao.scoring.scheme.Examples;
import org.paodao.scoring.scheme.Scheme;

/**
 * A scheme to begin with.
 *
 * @param word short, for forms and addresses
 */
public record SchemeExample(String word, SchemeBody body) {

    /** After published schemes, fed from what is held here where that can be. */
    public static List<SchemeExample> all() {
        return List.of(departments(), counties(), townLeaders());
    }

    private static SchemeExample departments() {
        return of(
                Examples.departments(),
                Map.of(
                        "1.1", Input.of(InputKind.ITEM_LIGHTS),
                        "1.2", Input.of(InputKind.TASKS_DONE),
                        "2", figure("机关自身建设综合得分"),
                        "3.1", scorers("四套班子领导"),
                        "3.2", scorers("乡镇主要负责人"),
                        "3.3", scorers("各部门"),
                        "3.4", Input.of(InputKind.MATTERS_ON_TIME),
                        "3.5", figure("社会公众评价得分，百分制")));
    }

    private static SchemeExample counties() {
        return of(
                Examples.counties(),
                Map.of(
                        "1", figure("投资综合完成率，%"),
                        "2", figure("项目推进综合指数"),
                        "3", figure("工业发展综合指数"),
                        "4", figure("财政收入综合指数"),
                        "5", figure("民生改善目标完成率，%"),
                        "6", figure("生态环境目标完成率，%"),
                        "V1", events("未完成的保底任务")));
    }

    private static SchemeExample townLeaders() {
        return of(
                Examples.townLeaders(),
                Map.of(
                        "1.1", figure("责任清单制定与公开完成率，%"),
                        "1.2", events("责任会商缺席"),
                        "1.3", events("责任会商迟到"),
                        "2", Input.of(InputKind.TASKS_DONE),
                        "3", Input.of(InputKind.MATTERS_ON_TIME),
                        "4.1", events("本人责任追究"),
                        "4.2", events("分管单位责任追究"),
                        "5", events("改革创新实绩")));
    }

    private static SchemeExample of(Scheme scheme, Map<String, Input> inputs) {
        return new SchemeExample(scheme.title().code(), SchemeJson.canonical(new SchemeBody(scheme, inputs)));
    }

    private static Input figure(String what) {
        return new Input(InputKind.FIGURE, Map.of(InputParameter.WHAT.key(), what));
    }

    private static Input events(String what) {
        return new Input(InputKind.EVENTS, Map.of(InputParameter.WHAT.key(), what));
    }

    private static Input scorers(String who) {
        return new Input(InputKind.SCORERS, Map.of(InputParameter.WHO.key(), who));
    }
}
