package org.paodao.plan.intake;

/** A plan that takes its time to be read. */
final class LargePlan {
    private static final int TASKS_A_PART = 90;

    private LargePlan() {}

    /** @param chars at least so many characters */
    static String of(int chars) {
        var text = new StringBuilder(chars + 200).append("示例区2023年工作要点\n");
        for (int part = 1; text.length() < chars; part++) {
            text.append("第%d部分 示例任务\n".formatted(part));
            for (int task = 1; task <= TASKS_A_PART; task++) {
                text.append("%d. 办好第%d个示例夜校，修好乡村公路。2023年12月底前开班20个，参保率达到95%%。（牵头单位：区教育局；配合单位：区财政局）\n"
                        .formatted(task, part * TASKS_A_PART + task));
            }
        }
        return text.toString();
    }
}
