package org.paodao.document;

/**
 * Where a heading ends that a copy runs together with its sentence, and the sentence begins with who acts:
 * 技能培训县人社局组织…, 强化督查各单位要….
 */
final class RunOnHeading {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 20;
    private static final int LONGEST_NAME = 16;
    private static final String LEVELS = "省市县区州镇乡各";
    private static final Words OFFICES = Words.of("局 委 办 厅 部 办公室 政府 管委会 中心 部门 单位 地区 地 乡镇 街道 乡镇街道 委员会 村 社区 学校 医院 企业");
    /** What they do, or must do; 要 alone is too little behind an office, as 市委要求. */
    private static final Words ACTS = Words.of("""
            牵头 负责 组织 会同 要 应 须 应当 必须 将 制定 建立 开展 定期 联合 按照 根据 结合 加强 加大 严格 切实 每""");
    /** With what stands before them these are no subject but an object, or go on with it. */
    private static final Words JOINS = Words.of("""
            由 对 向 与 和 及 在 经 为 报 以 按 到 从 被 给 将 把 让 使 请 的 支持 配合 协助 督促 指导 协调 推动 联合 会同 邀请 委托 依托 明确 要求 确保
            压实 落实 推进 加强 强化 组织 鼓励 引导 通知 报送 提请 争取 成立 加快 完善 健全 优化 提升 全 我 本 该 城 都 地 州 直 级 下 各""");

    private RunOnHeading() {}

    /** One behind the heading; -1 where no sentence begins within its first words. */
    static int end(String chars, int start, int limit) {
        int last = Math.min(limit, start + LONGEST + 1);
        for (int i = start; i < last; i++) {
            char c = chars.charAt(i);
            if (!Character.isIdeographic(c)) {
                return -1;
            }
            if (i - start >= SHORTEST && LEVELS.indexOf(c) >= 0 && opens(chars, start, i, limit)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean opens(String chars, int start, int at, int limit) {
        if (JOINS.endingAt(chars, at, start) > 0 || JOINS.at(chars, start, at) == at - start) {
            return false;
        }
        for (int end = at + 2; end < Math.min(limit, at + LONGEST_NAME); end++) {
            if (!isInNames(chars.charAt(end - 1))) {
                return false;
            }
            if (OFFICES.endingAt(chars, end, at) > 0
                    && ACTS.at(chars, end, limit) > 0
                    && !chars.startsWith("要求", end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInNames(char c) {
        return Character.isIdeographic(c) || c == '、';
    }
}
