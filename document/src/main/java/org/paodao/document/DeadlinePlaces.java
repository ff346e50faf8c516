package org.paodao.document;

/** Places in running text where a day alone says by when: brackets, behind who does it, before a colon. */
final class DeadlinePlaces {
    private static final Words DOES = Words.of("""
            实现 建成 完成 达到 力争 基本 全面 全部 确保 新增 新建 培育 打造 累计 覆盖 取得 争取 形成 建立 计划 启动 开工 竣工
            投产 出台 制定 编制 争创 创建 创成 举办 开展 组织 推进 推动 实施 全市 全省 全区 全县 要 应 拟 率先 初步 投入 交付
            召开 上线 运行 做到 达成 验收 开通 通车 投用 底 再建 改造 新改建 组建 搭建 引进 举行 开馆 开园 开业 投运 运营 启用 落成 封顶 揭牌 储备 发放 兑付 拨付 预支 围绕 选取 遴选 选定 选树""");
    /** What may stand before the verb: 再改造, 重点推进, 正式上线. */
    private static final Words HOW = Words.of("各 再 共 重点 正式 继续 集中 分批 逐步 分别 陆续 首批 有序 同步 如期 按期 先行 提前");

    private static final Words DUTY_ENDS = Words.of("负责 牵头 配合 落实 实施 参与 协助 承担 协同 主责 承办 协办 分工负责");
    private static final Words LATEST = Words.of("不迟于 不晚于 不得晚于 不得迟于 最迟 最晚 最迟于 最晚于 最迟不晚于 最迟在 最晚在");
    /** 前期自查、年中指导、年末检查: ways of looking, not days. */
    private static final Words LOOKS = Words.of("检查 抽查 督查 督导 评议 总评");

    private static final int LONGEST_DUTY = 60;
    private static final int LONGEST_LABEL = 10;
    static final String UNIT_ENDS = "局委办厅部府院位门等处会司心道镇乡队站行组)";

    private DeadlinePlaces() {}

    /** Whether something that is to be done begins here. */
    static boolean does(String text, int at) {
        return DOES.at(text, at, text.length()) > 0 || DOES.at(text, behindHow(text, at), text.length()) > 0;
    }

    /** One behind 再, 重点, 正式. */
    static int behindHow(String text, int at) {
        return at + HOW.at(text, at, text.length());
    }

    /** 推出…, but not 推出的…: any verb of doing. */
    static boolean acts(String text, int at) {
        int verb = behindHow(text, at);
        int length = TargetVerbs.at(text, verb, text.length());
        return length > 0 && !text.startsWith("的", verb + length);
    }

    /** 、年末检查 in a list of ways to look at something. */
    static boolean namesALook(String text, Moment moment) {
        return moment.start() > 0
                && text.charAt(moment.start() - 1) == '、'
                && LOOKS.at(text, moment.end(), text.length()) > 0;
    }

    /** （6月）: nothing else stands in the bracket. */
    static boolean isBracketed(String text, int start, int end) {
        return start > 0 && "([【〔".indexOf(text.charAt(start - 1)) >= 0 && isClosed(text, end);
    }

    /** …并投用（6月）。 and 动员阶段（3月）：…: in a bracket that closes a sentence or a heading. */
    static boolean closesSentence(String text, Moment moment) {
        int behind = moment.end() + 1;
        return isBracketed(text, moment.start(), moment.end())
                && (behind >= text.length() || text.charAt(behind) == ':' || Sentences.endsSentence(text, behind));
    }

    /** （市教育局；12月） and （市教育局牵头，6月—9月）. */
    static boolean closesDuty(String text, int start, Moment moment) {
        return start > 1
                && ",;".indexOf(text.charAt(start - 1)) >= 0
                && endsDuty(text, start - 1)
                && isClosed(text, moment.end());
    }

    /** （12月；市教育局） and （长期坚持，市教育局负责）: who does it stands behind. */
    static boolean opensDuty(String text, int start, int end) {
        boolean opens = start > 0 && "([【〔".indexOf(text.charAt(start - 1)) >= 0;
        if (!opens || end >= text.length() || ",;".indexOf(text.charAt(end)) < 0) {
            return false;
        }
        int limit = Math.min(text.length(), end + LONGEST_DUTY);
        for (int i = end + 1; i < limit; i++) {
            if (isClosed(text, i)) {
                return endsDuty(text, i);
            }
        }
        return false;
    }

    /** 长期坚持,责任单位:…: who does it is labelled behind. */
    static boolean standsBeforeLabel(String text, int end) {
        if (end >= text.length() || ",;。".indexOf(text.charAt(end)) < 0) {
            return false;
        }
        int stop = text.indexOf(':', end, Math.min(text.length(), end + LONGEST_LABEL));
        return stop > 0 && RoleWords.of(text.substring(end + 1, stop)) != null;
    }

    /** Whether who does it is named up to here. */
    static boolean endsDuty(String text, int end) {
        return end > 0 && (UNIT_ENDS.indexOf(text.charAt(end - 1)) >= 0 || DUTY_ENDS.endingAt(text, end, 0) > 0);
    }

    private static boolean isClosed(String text, int at) {
        return at < text.length() && ")]】〕".indexOf(text.charAt(at)) >= 0;
    }

    /** 3月:…;6月:…: a plan by months. */
    static boolean isHead(String text, Moment moment) {
        int start = moment.start();
        boolean opens =
                start == 0 || Sentences.endsClause(text, start - 1) || ")】〕".indexOf(text.charAt(start - 1)) >= 0;
        return opens && text.startsWith(":", moment.end());
    }

    static boolean isLatest(String text, Moment moment) {
        return LATEST.endingAt(text, moment.start(), 0) > 0 || DeadlineLabels.endsAt(text, moment.start());
    }
}
