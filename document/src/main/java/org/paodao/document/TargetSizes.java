package org.paodao.document;

/** Numbers that look like the size of something else and are what is to be done: how far, how large, how many for so many. */
final class TargetSizes {
    /** 每万名老年人拥有护理员25名. */
    private static final Words HEADS = Words.of("每万 每千 每百 每十万");

    private static final Words HAS = Words.of("拥有 配有");
    private static final Words WIDE = Words.of("亩 公顷 平方米 立方米 方");

    private static final Words TEAMS = Words.of("队伍 团队 专班");
    private static final Words FORMS = Words.of("组建 建立 组织 建设 打造 培育 形成 配备");

    private static final Words BUILDS = Words.of("加强 推进 推动 强化 深化");
    private static final Words BUILT = Words.of("建设 改造 提升");
    private static final Words LISTED = Words.of("和 及 、 与");

    private TargetSizes() {}

    /** 新增班线-3条: nobody delivers less than nothing; shares may be below zero. */
    static boolean isNegative(String text, Amount amount) {
        int sign = amount.start() - 1;
        return amount.kind() != MeasureUnits.Kind.SHARE
                && amount.kind() != MeasureUnits.Kind.TIME
                && sign >= 0
                && "-−".indexOf(text.charAt(sign)) >= 0
                && (sign == 0 || Character.isIdeographic(text.charAt(sign - 1)) || text.charAt(sign - 1) == ':');
    }

    /** 两万平方米, 十万亩: in words, and as wide as a number in digits. */
    static boolean isWide(Amount amount) {
        String unit = amount.unit();
        return unit.startsWith("万") && WIDE.endingAt(unit, unit.length(), 0) > 0;
    }

    /** 完成10万亩以上高标准农田建设: how far or how wide right behind a verb is done; it is no size of something else. */
    static boolean isStretch(String text, Amount amount, TargetContext around) {
        String unit = amount.unit();
        boolean behindVerb = TargetVerbs.ACTS.endingAt(text, amount.start(), around.clauseStart()) > 0
                || TargetVerbs.ACTS.endingAt(text, around.linkStart(amount), around.clauseStart()) > 0;
        return behindVerb && (isWide(amount) || unit.endsWith("公里"));
    }

    /** 100%的卫生院和卫生站完成…: a share of several things is said up to what they bring about, not to the first of them. */
    static int shareEnd(String text, Amount amount, TargetContext around, int nounEnd) {
        int end = around.clauseEnd();
        boolean several = amount.kind() == MeasureUnits.Kind.SHARE
                && text.startsWith("的", amount.end())
                && nounEnd < end
                && TargetMetrics.joins(text, nounEnd);
        int verb = several ? TargetVerbs.first(text, nounEnd, end) : -1;
        boolean another = several && text.substring(nounEnd, end).chars().anyMatch(c -> Numeral.isDigit((char) c));
        return verb > 0 && !another ? end : nounEnd;
    }

    /** 加强15%的图书室内涵建设: a share of something that is built up. */
    static boolean isBuilt(String text, Amount amount, TargetContext around) {
        return text.startsWith("的", amount.end())
                && BUILDS.endingAt(text, amount.start(), around.clauseStart()) > 0
                && BUILT.endingAt(text, around.clauseEnd(), amount.end()) > 0;
    }

    /** 组建不少于20人的调解员队伍: a team is as large as it has people. */
    static boolean isTeam(String text, Amount amount, TargetContext around) {
        boolean people = amount.unit().equals("人") || amount.unit().equals("名");
        return people
                && TEAMS.in(text, amount.end(), around.clauseEnd())
                && FORMS.endingAt(text, around.linkStart(amount), around.clauseStart()) > 0;
    }

    /** 每千名儿童拥有2.5张床位: what there is for so many. */
    static boolean isPerHead(String text, Amount amount, int from) {
        return HEADS.in(text, from, amount.start()) && HAS.in(text, from, amount.start());
    }

    /** So many for each of what is listed, or for so many heads. */
    static boolean isForEach(String text, Amount amount, TargetContext around) {
        return isOfEach(text, amount, around) || isPerHead(text, amount, around.clauseStart());
    }

    /** 建设甲医院和乙医院各20家: so many of each of what is listed. */
    private static boolean isOfEach(String text, Amount amount, TargetContext around) {
        int each = amount.start() - 1;
        return each > around.clauseStart()
                && text.charAt(each) == '各'
                && TargetVerbs.first(text, around.clauseStart(), each) >= 0
                && LISTED.in(text, around.clauseStart(), each);
    }
}
