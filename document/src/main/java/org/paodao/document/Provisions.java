package org.paodao.document;

import java.util.regex.Pattern;

/** Headings of parts that say what holds (for whom, with which papers, by which measures), not what is to be done. */
final class Provisions {
    /** 申请条件, 补贴标准, 补贴资金来源, 补贴申请应提交材料. */
    private static final Pattern TERMS =
            Pattern.compile("(?:补贴|补助|奖励|奖补|申请|申报|享受|支持|扶持|适用|办理|认定|准入|兑现|受理|评选|推荐|参加|参与|退回|其他|其它)"
                    + "{1,3}(?:人员?|单位|企业|项目|资金)?(?:应当?|需要?|所需)?(?:提交|提供|报送)?的?"
                    + "(?:条件|对象|标准|范围|方式|材料|资料|程序|流程|来源|情形|企业|事项)(?:[和及与、](?:条件|对象|标准|范围|方式|材料|资料|程序|流程|要求))*"
                    + "|(?:考核|评价|绩效考核)?指标体系|试点范围|试点时间");

    /** An annex that gives measures or a form; what is set below each other in a table may run on behind its name. */
    private static final Pattern MEASURES = Pattern.compile(
            "[\\p{IsHan}()、]{2,40}?(?:(?:考核|评价|评估|监测|统计)指标(?:体系|表)?|评分表|评分标准|评分细则|计分标准|申请表|申报表|登记表|审批表|推荐表)"
                    + "(?:$|\\R|[\\s|]|序号|[一二三]级指标|指标).*",
            Pattern.DOTALL);

    /** Rows of a table of indicators that run on behind each other: …1075约束性2肉类总产量…. */
    private static final Pattern ROWS = Pattern.compile("(?:约束性|预期性)\\d{1,2}\\p{IsHan}");

    private static final int LONGEST_NAME = 50;

    private Provisions() {}

    static boolean is(String title) {
        return TERMS.matcher(title).matches() || ROWS.matcher(title).find();
    }

    /** Whether the name behind 附件 is that of measures or of a form. */
    static boolean areMeasures(Flow flow, Node annex) {
        int end = Math.min(annex.ownEnd(), annex.contentStart() + LONGEST_NAME);
        return MEASURES.matcher(flow.substring(annex.contentStart(), end).strip())
                .matches();
    }
}
