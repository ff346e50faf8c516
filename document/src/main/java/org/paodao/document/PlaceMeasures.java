package org.paodao.document;

/** Tells what is measured of a whole town or park from what a project that is let in has to have. */
final class PlaceMeasures {
    private static final Words WHOLE = Words.of("""
            全省 全市 全区 全县 全镇 园区 开发区 高新区 集聚区 产业园 新区 建成区 规上 规模以上 产值达到 产值突破 产值超 总产值 增加值 总收入""");
    private static final Words SINGLE = Words.of("""
            项目 准入 入驻 入园 供地 出让 地块 新上 门槛 落户 标准地 投资强度 亩均产值 亩均投资 亩均投入 容积率 每家 每个 单个 单家 单体 每处 每座""");
    private static final int FAR = 120;
    private static final String TAXES = "亩均税收";
    private static final String AREA = "总面积不";

    private PlaceMeasures() {}

    /** 园区亩均税收不低于25万元, 全市建成20个以上、总面积不低于10万平方米, where a word of technical limits stands at a place. */
    static boolean is(String text, int at, Amount amount, TargetContext around) {
        int from = Math.max(around.sentenceStart(), at - FAR);
        boolean taxes = text.startsWith(TAXES, at) && WHOLE.in(text, from, at);
        boolean area = at > 0
                && text.startsWith(AREA, at - 1)
                && amount.unit().startsWith("万")
                && TargetVerbs.first(text, from, at) >= 0;
        return (taxes || area) && !SINGLE.in(text, from, around.clauseEnd());
    }
}
