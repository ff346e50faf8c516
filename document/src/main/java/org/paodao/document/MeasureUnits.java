package org.paodao.document;

import java.util.Map;

/** The units that numbers carry in official documents, and what kind of quantity each makes. */
final class MeasureUnits {
    /** What a number counts. */
    enum Kind {
        SHARE,
        MONEY,
        SIZE,
        COUNT,
        TIME,
        /** A bare number, or one with 万 or 亿 only. */
        PLAIN
    }

    private static final Words SHARE = Words.of("% ‰ 个百分点 百分点 个基点 基点");
    private static final Words MONEY = Words.of("元 美元 欧元 元人民币 人民币");
    private static final Words SIZE = Words.of("""
            亩 公顷 平方公里 平方千米 平方米 平米 立方米 立方 方 公里 千米 米 海里 吨 吨标准煤 吨标煤 公斤 千克 斤 担
            千瓦 千瓦时 兆瓦 兆瓦时 吉瓦 千伏安 兆伏安 度 MW GW kW KW kWh MWh GWh 升 毫克/升 毫克/立方米 微克/立方米 μg/m3 ug/m3 μg/m³ 微克/每立方米
            克 载重吨 吨标油 吨标准油 克标准煤 克标煤 千克标准煤 千克标煤 公斤标准煤 克标准油 千克标准油
            标箱 标准箱 TEU 倍 岁 ㎡ m2 m² m3 m³ 平方 车公里""");
    /** 吨/日, 公斤/亩. */
    private static final Words PER = Words.of("""
            日 天 年 月 小时 时 人 亩 户 公顷 平方公里 公里 平方米 秒 次 班 千瓦时 万千瓦时 万元 吨 万吨 万平方米 吨公里 百吨公里 换算吨公里 百万换算吨公里 车公里 百车公里 床""");

    private static final Words COUNT = Words.of("""
            家 家次 个 项 项次 人 人次 名 户 户次 所 座 条 辆 台 套 台套 台(套) 家(次) 人(次) 场 场次 场(次) 次 期 处 件 种 支 只 批 批次 部 篇 张 间 栋
            幢 艘 架 架次 列 班列 门 宗 笔 份 例 对 片 块 票 班 班次 学时 课时 课 头 羽 群 株 棵 口 眼 盏 根 枚 幅 集 首 册 本 床
            床位 张床位 个床位 个学位 学位 个岗位 岗位 对次 则 单 亩次 户(套) 套(间) 套(户) 路 卷
            卡时 核时 机时 P TFLOPS PFLOPS EFLOPS""");
    private static final Words TIME = Words.of("个工作日 工作日 个自然日 自然日 个月 天 日 小时 个小时 分钟 秒 周 年 月 星期 个星期 时");

    /** Characters that turn a measure word into the start of another word: 部门, 处理, 支持. */
    private static final Map<Character, String> OTHER_WORD = Map.ofEntries(
            Map.entry('家', "庭长园具电政居乡属族喻"),
            Map.entry('名', "单录称牌义城镇"),
            Map.entry('场', "所景地馆域"),
            Map.entry('部', "门委队署分"),
            Map.entry('处', "理置罚于分"),
            Map.entry('种', "植子养粮业苗"),
            Map.entry('台', "账州风湾"),
            Map.entry('所', "有属需在述"),
            Map.entry('期', "间末限望满货"),
            Map.entry('支', "持付撑行出柱部"),
            Map.entry('只', "有能要"),
            Map.entry('门', "槛类户诊"),
            Map.entry('对', "口接于标照外"),
            Map.entry('班', "子"),
            Map.entry('课', "题程堂"),
            Map.entry('口', "岸径"),
            Map.entry('本', "地级区市县省"),
            Map.entry('列', "入出为"),
            Map.entry('单', "位元项"),
            Map.entry('架', "构"),
            Map.entry('批', "准发"),
            Map.entry('条', "件例"),
            Map.entry('件', "套"),
            Map.entry('人', "民均口士员"),
            Map.entry('方', "面案式向针"),
            Map.entry('度', "假"),
            Map.entry('间', "隔"),
            Map.entry('根', "据本"),
            Map.entry('片', "区"),
            Map.entry('集', "体中聚成"),
            Map.entry('例', "如"),
            Map.entry('路', "公线径口灯段面由网侧桥基程段"),
            Map.entry('卷', "烟入宗"),
            Map.entry('则', ""),
            Map.entry('群', "众体里岛"),
            Map.entry('个', "人体别性"));

    /** Where the measure word stands for itself: 50家长三角地区企业, 10家具备资质的企业. */
    private static final Words ITSELF = Words.of("家长三角 家长江 家具备 家具有 家电商 家电子 家园区 家园林 个人工智能 个性能");

    private MeasureUnits() {}

    /** Length of the unit at this place, 0 when there is none. */
    static int at(String text, int from, int limit) {
        int size = SIZE.at(text, from, limit);
        int length = Math.max(
                Math.max(SHARE.at(text, from, limit), MONEY.at(text, from, limit)),
                Math.max(Math.max(size, COUNT.at(text, from, limit)), TIME.at(text, from, limit)));
        if (size > 0 && size == length && from + size < limit && text.charAt(from + size) == '/') {
            int per = PER.at(text, from + size + 1, limit);
            return per == 0 ? length : length + 1 + per;
        }
        if (length == 1 && from + 1 < limit) {
            String stops = OTHER_WORD.getOrDefault(text.charAt(from), "");
            if (stops.indexOf(text.charAt(from + 1)) >= 0 && ITSELF.at(text, from, limit) == 0) {
                return 0;
            }
        }
        return length;
    }

    /** What the unit of this length at this place measures. */
    static Kind kind(String text, int from, int length) {
        int end = from + length;
        if (length == 0) {
            return Kind.PLAIN;
        }
        if (SHARE.at(text, from, end) == length) {
            return Kind.SHARE;
        }
        if (MONEY.at(text, from, end) == length) {
            return Kind.MONEY;
        }
        if (TIME.at(text, from, end) == length) {
            return Kind.TIME;
        }
        int size = SIZE.at(text, from, end);
        boolean per = size > 0 && size < length && text.charAt(from + size) == '/';
        return per || size == length ? Kind.SIZE : Kind.COUNT;
    }
}
