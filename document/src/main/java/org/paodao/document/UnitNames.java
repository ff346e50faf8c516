package org.paodao.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells by its form whether a word names a unit: its last characters, its level, or the organisation's own list. */
final class UnitNames {
    private static final int LONGEST = 40;
    private static final int LONGEST_UNKNOWN = 10;
    private static final int FEWEST_BESIDE = 4;
    /** A name that ends so is a unit in any context. */
    static final Words SURE = Words.among(
            "局", "委", "厅", "部", "办", "署", "办公室", "办公厅", "委员会", "管委会", "政府", "中心", "公司", "集团", "研究院", "法院", "检察院", "银行",
            "支行", "分行", "街道", "办事处", "联合会", "协会", "总工会", "妇联", "残联", "文联", "科协", "侨联", "供销社", "合作社联合社", "银保监会", "证监会",
            "总署", "学会", "商会", "联盟", "大学", "学院", "医院", "实验室", "指挥部", "领导小组", "专班", "联席会议", "支队", "大队", "总队", "调查队", "部门",
            "工商联", "党校", "电视台", "日报社", "报社", "研究室", "督查室", "教研室", "防指", "研究所", "管理所", "监管所", "管理处", "服务处", "团省委", "军分区",
            "武装部", "人行", "税务总局", "海关", "机关", "信访局", "气象台", "融媒体", "社科联", "红十字会", "基金会", "人民银行", "消防救援", "网格办", "工委",
            "党工委", "纪委监委", "监委", "国资", "服务站", "管理站", "文化馆", "图书馆", "博物馆", "档案馆", "科技馆", "机场", "车站", "指导站", "监测站", "保险",
            "电网", "联通", "移动", "电信", "邮政", "铁塔", "工作组", "协调组", "专项组", "推进组", "促进会", "贸促会", "关工委", "理事会", "公积金", "团中央",
            "政协", "人大", "派出所", "司法所", "资源所", "财政所", "税务所", "国土所", "工商所", "规划所", "建设所", "供电所", "卫生所", "执法队", "农技站",
            "农机站", "林业站", "水利站", "水务站", "畜牧站", "兽医站", "文化站", "环保站", "科研院");
    /** A name that ends so may be a unit where units are expected. */
    private static final String LIKELY = "部委办局厅署院会室行司心府社站所处科队联校馆台园厂组县市区州省盟旗乡镇村街道企业队团办位业构门";

    static final Words COLLECTIVES = Words.among(
            "地区", "部门", "单位", "机构", "企业", "乡镇", "街道", "县区", "区县", "市县", "市区", "县市", "地方", "地", "政府", "高校", "学校", "委",
            "办", "局", "银行", "园区", "开发区", "市", "县", "区", "州", "盟", "旗", "省", "村", "社区", "镇", "乡", "平台", "公司", "社", "厅",
            "处", "科室", "院", "所", "会", "中心", "组", "管委会", "办事处", "功能区", "集团", "家庭农场", "医院", "党委", "党组", "防指", "片区", "专班",
            "支部", "责任主体", "成员", "运营商");
    private static final Words COLLECTIVE_STARTS =
            Words.among("各", "有关", "相关", "其他", "其它", "全市各", "全县各", "全区各", "全省各", "所有", "地方各级", "属地", "涉及");
    private static final Words COUNTED = Words.among("单位", "部门", "政府", "乡镇", "街道", "县区", "区县", "管委会");
    private static final Words GROUPS = Words.among("有关部门", "相关部门", "有关单位", "相关单位", "直属各单位", "级各部门", "直各部门");
    private static final int SHORTEST_COUNTED = 3;
    private static final Words CLAUSES = Words.of("牵头会同 负责会同 时应 应通知 应当 须经 应由");
    private static final Signs OPEN = Signs.of("([〔【");
    private static final Signs CLOSE = Signs.of(")]〕】");
    /** What may stand behind a name, with the angle brackets. */
    private static final Signs BRACKETS = Signs.of("(〔【[〈<");

    private static final Signs NOT_IN_NAMES = Signs.of("。;!?:=%<>《》\n\"“”");
    private static final Set<String> NOT_UNITS = Set.of(
            "牵头单位", "责任单位", "配合单位", "主管部门", "单位", "部门", "牵头部门", "责任部门", "人民", "全部", "内部", "外部", "干部", "社会", "机会", "大会",
            "会议", "市场", "城市", "社区", "地区", "园区", "银行", "企业", "中心", "公司", "学校", "医院", "办", "局", "委", "部", "专人", "本单位",
            "本部门", "政府", "大部", "一部", "负责人", "机关", "教室", "科室", "我省", "我市", "我区", "我县", "全省", "全市", "全区", "全县", "本市",
            "本省", "本县", "本区", "一会", "上级部门", "第三方机构", "专业机构", "保险", "移动", "电信", "邮政", "人行", "国资", "协会", "农村", "乡村",
            "由各地");

    private static final int LONGEST_SECTION = 8;
    private static final Words NO_SECTIONS =
            Words.among("学科", "专科", "本科", "内科", "外科", "儿科", "妇科", "百科", "理科", "文科", "工科", "控股", "参股", "入股", "持股");

    private static final int FEWEST_IN_DIVISION = 3;

    /** 不足之处, 高处, 三十处 are no divisions. */
    private static final String NO_DIVISION_ENDS = "之好益坏用长短难苦害到各何高低深远近暗明别住去来惩查一二三四五六七八九十百千万几多数两";

    /** Words that end like a unit's name and are none. */
    private static final Words NO_ENDS = Words.among("部署", "全部", "内部", "干部", "局部", "外部", "署名", "签署");

    /** 成立领导小组 is what is done, not who does it. */
    private static final Words SETS_UP = Words.among(
            "成立", "建立", "组建", "加大", "提高", "降低", "设立", "设在", "推进", "加快", "加强", "强化", "完善", "健全", "有序", "做好", "深化", "优化",
            "开展");

    static final String SHORT_ENDS = "局委厅部办署";

    private final Set<String> known;
    private final UnitEnds ends;

    UnitNames(Collection<String> known) {
        this.known = new HashSet<>(known.size() * 2);
        known.forEach(name -> this.known.add(Folding.fold(name).replace(" ", "")));
        this.ends = new UnitEnds(this.known);
    }

    /** A quick look whether a stretch may end with a sure unit. */
    boolean mayClose(Flow flow, int start, int end) {
        return ends.mayClose(flow, start, end);
    }

    /** Whether a name is a unit whatever stands around it. */
    boolean isSure(String name) {
        return isSureAlone(bare(name));
    }

    private boolean isSureAlone(String bare) {
        return known.contains(bare) || isCounted(bare) || (hasForm(bare) && isPlausible(bare));
    }

    private static boolean hasForm(String bare) {
        return bare.length() == 2
                ? isShortUnit(bare)
                : bare.length() > 2
                        && (isCollective(bare) || SURE.end(bare) || isSection(bare) || isSectionOfBureau(bare));
    }

    /** 17个市级集团牵头单位, 11个区县政府: so many of a kind. */
    private static boolean isCounted(String bare) {
        int digits = Numerals.endOfDigits(bare, 0);
        return digits > 0
                && bare.startsWith("个", digits)
                && bare.length() > digits + SHORTEST_COUNTED
                && isPlausible(bare.substring(digits + 1))
                && COUNTED.end(bare);
    }

    /** Whether a name may be a unit in a place where units are expected. */
    boolean isLikely(String name) {
        String bare = bare(name);
        return isSureAlone(bare)
                || (bare.length() >= 2 && LIKELY.indexOf(bare.charAt(bare.length() - 1)) >= 0 && isPlausible(bare));
    }

    /** 教务处: a division, where something says that it does a thing. */
    boolean isOffice(String name) {
        return isDivision(bare(name));
    }

    /** Whether names beside each other are units: one of them is in any case, and the others may be. */
    boolean areUnits(List<String> beside) {
        return beside.stream().anyMatch(name -> isSure(name) || isDivision(bare(name)))
                && beside.stream().allMatch(this::isLikely);
    }

    /** Whether names beside each other are units but for one, whose form does not tell: 共青团中央 among departments. */
    boolean areNearlyUnits(Flow flow, List<Range> beside) {
        return beside.size() >= FEWEST_BESIDE
                && beside.stream()
                                .filter(unit -> isLikely(flow.substring(unit.start(), unit.end())))
                                .count()
                        == beside.size() - 1;
    }

    /** Whether a word of unknown form may be a name: a few Chinese characters and nothing else. */
    static boolean mayBeName(String name) {
        return name.equals("人行")
                || (name.length() >= 3
                        && name.length() <= LONGEST_UNKNOWN
                        && name.chars().allMatch(Character::isIdeographic)
                        && !NOT_UNITS.contains(name));
    }

    /** Whether a name speaks of a group: 各市、县人民政府, 有关部门. */
    static boolean isCollective(String name) {
        int start = COLLECTIVE_STARTS.at(name, 0, name.length());
        if (start > 0 && start < name.length()) {
            return COLLECTIVES.end(bare(name));
        }
        return (name.length() > 4 && GROUPS.end(name)) || (name.endsWith("省级人民政府") && name.length() > 6);
    }

    /** 人事科, 财务股: the sections of a bureau. */
    private static boolean isSection(String bare) {
        return bare.length() >= 3
                && bare.length() <= LONGEST_SECTION
                && "科股".indexOf(bare.charAt(bare.length() - 1)) >= 0
                && (bare.endsWith("管理科") || !NO_SECTIONS.end(bare));
    }

    /** 农业农村处: what a bureau or a park's administration is divided into, where units are expected. */
    private static boolean isDivision(String bare) {
        return bare.length() >= FEWEST_IN_DIVISION
                && bare.length() <= LONGEST_SECTION
                && bare.endsWith("处")
                && bare.chars().allMatch(Character::isIdeographic)
                && NO_DIVISION_ENDS.indexOf(bare.charAt(bare.length() - 2)) < 0
                && isPlausible(bare);
    }

    /** 县农业局种植处: a section named behind its bureau. */
    private static boolean isSectionOfBureau(String bare) {
        int last = bare.length() - 1;
        if ("处科股站所队".indexOf(bare.charAt(last)) < 0) {
            return false;
        }
        int bureau = last;
        while (bureau >= 0 && "局委厅会室".indexOf(bare.charAt(bureau)) < 0) {
            bureau--;
        }
        int own = last - bureau;
        return bureau >= 2 && own >= 2 && own <= LONGEST_SECTION && bare.chars().allMatch(Character::isIdeographic);
    }

    private static boolean isShortUnit(String name) {
        return SHORT_ENDS.indexOf(name.charAt(1)) >= 0 || name.charAt(0) == '各';
    }

    private static boolean isPlausible(String bare) {
        if (bare.isEmpty() || bare.length() > LONGEST || NOT_UNITS.contains(bare)) {
            return false;
        }
        int quoted = bare.indexOf('“');
        int close = bare.indexOf('”', quoted + 1);
        boolean nickname = quoted >= 0 && close > quoted && close + 1 < bare.length();
        for (int i = 0; i < bare.length(); i++) {
            if (nickname && (i == quoted || i == close)) {
                continue;
            }
            if (NOT_IN_NAMES.has(bare.charAt(i))) {
                return false;
            }
        }
        char first = bare.charAt(0);
        if (isDeed(bare) || isClause(bare) || !isClosed(bare)) {
            return false;
        }
        return first != '的' && first != '等' && first != '和' && first != '及' && !Numerals.isDigit(first);
    }

    /** 体育牵头会同财政部门 says who does something with whom, 放样时应通知镇政府 when, 关于简化养老保险 of what a title speaks. */
    private static boolean isClause(String bare) {
        return bare.contains("关于") || CLAUSES.in(bare, 1, bare.length());
    }

    /** Whether every bracket closes: 道路整修(县交通局 is cut out of a sentence. */
    private static boolean isClosed(String bare) {
        int depth = 0;
        for (int i = 0; i < bare.length() && depth >= 0; i++) {
            depth += OPEN.has(bare.charAt(i)) ? 1 : CLOSE.has(bare.charAt(i)) ? -1 : 0;
        }
        return depth == 0;
    }

    private static boolean isDeed(String bare) {
        int deed = SETS_UP.at(bare, 0, bare.length());
        return (deed > 0 && (bare.length() > deed + 2 || bare.endsWith("部门")))
                || bare.contains("下设")
                || NO_ENDS.end(bare);
    }

    /** The name without blanks and without what stands in brackets at its end: 省市场监管局(省知识产权局). */
    static String bare(String name) {
        String bare = name.replace(" ", "").replace("\n", "");
        int open = firstBracket(bare);
        return open > 0 && ")〕】]〉>".indexOf(bare.charAt(bare.length() - 1)) >= 0 ? bare.substring(0, open) : bare;
    }

    private static int firstBracket(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (BRACKETS.has(name.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
