package org.paodao.document;

/**
 * Recognises a sentence that says nothing but who does the work, 市商务局牵头，市财政局配合，各县市落实。, and one that begins with
 * it: 由市商务局牵头，….
 */
final class SpokenDuties {
    private static final int LONGEST = 300;
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_DAY = 12;
    private static final String QUESTION = "的问题,";
    private static final String WITH = "会同";
    private static final Signs PAUSES = Signs.of(",;");
    private static final Words LEADS = Words.of("牵头 负责");
    /** How a sentence goes on behind those with whom somebody does it. */
    private static final Words GOES_ON = Words.of("""
            研究 提出 制定 制订 联合 分别 另行 拟定 组织 负责 开展 落实 推进 抓好 按照 建立 做好 指导 统筹 共同 具体 加快 编制 出台 修订 完善 起草 拟订 推动 加强 实施 根据 对 于 在""");

    private SpokenDuties() {}

    /**
     * Whether one may begin at {@code i} in the text of an item that begins at {@code start}. Behind a comma any may that
     * closes its sentence.
     */
    static boolean mayBegin(Flow flow, int start, int i) {
        char before = flow.at(i - 1);
        boolean sentence =
                before == Flow.BREAK || before == '。' || (before == ' ' && "。\n".indexOf(flow.at(i - 2)) >= 0);
        return i == start
                || sentence
                || (flow.at(i) == '由' && (before == ';' || followsTitle(flow, start, i) || followsDay(flow, start, i)))
                || before == ',';
    }

    /** ①上半年由A会同B实施;②下半年由…: behind a day and nothing else. */
    private static boolean followsDay(Flow flow, int start, int i) {
        int from = i;
        while (from > Math.max(start, i - LONGEST_DAY) && isPartOfDay(flow.at(from - 1))) {
            from--;
        }
        return from < i && saysWhen(flow.substring(from, i));
    }

    private static boolean isPartOfDay(char c) {
        return Numerals.isDigit(c) || (Character.isIdeographic(c) && c != '由');
    }

    /** 消防安全整治,由公安部门负责。: said behind the title and nothing else; 关于…的问题,由… however long the question is. */
    private static boolean followsTitle(Flow flow, int start, int i) {
        String chars = flow.chars();
        boolean first =
                i - start <= LONGEST_TITLE && chars.indexOf(",", start, i) == i - 1 && chars.indexOf("。", start, i) < 0;
        return first || chars.startsWith(QUESTION, i - QUESTION.length());
    }

    /** Where such a sentence that begins at {@code start} ends; -1 when none begins there. */
    static int end(Flow flow, UnitNames names, int start, int limit) {
        int last = Math.min(limit, start + LONGEST);
        boolean by = flow.at(start) == '由';
        int together = by ? together(flow, names, start + 1, last) : -1;
        return together > 0 ? together : clauses(flow, names, start, limit);
    }

    private static int clauses(Flow flow, UnitNames names, int start, int limit) {
        int last = Math.min(limit, start + LONGEST);
        boolean by = flow.at(start) == '由';
        int from = by ? start + 1 : start;
        boolean tail = !by && flow.at(start - 1) == ',';
        boolean named = false;
        boolean closed = false;
        int parties = 0;
        for (int i = clauseEnd(flow, from, limit, last); i <= last; i = clauseEnd(flow, from, limit, last)) {
            var verb = RoleVerbs.closing(flow, from, i);
            int units = verb == null ? i : verb.units();
            if (units <= from || !onlyUnits(flow, names, from, units)) {
                boolean said = named && closed && !tail;
                return said && (by || isSure(flow, new Range(start, last), parties, new Range(from, i)))
                        ? from - 1
                        : -1;
            }
            String said = flow.substring(from, units).strip();
            named |= (by || !UnitNames.isCollective(said)) && !Leaders.is(said);
            closed = verb != null;
            parties += closed ? 1 : 0;
            if (endsSentence(flow, i, limit)) {
                return named && closed && (parties > 1 || !tail) ? i : -1;
            }
            from = i + 1;
        }
        return -1;
    }

    private static boolean endsSentence(Flow flow, int i, int limit) {
        return i == limit || flow.at(i) == '。' || flow.at(i) == Flow.BREAK;
    }

    /** Where the clause that begins at {@code from} ends; one behind the last place when it does not end up to there. */
    private static int clauseEnd(Flow flow, int from, int limit, int last) {
        int i = from;
        while (i <= last
                && !endsSentence(flow, i, limit)
                && !PAUSES.has(flow.at(i))
                && !RoleVerbs.partsAt(flow, from, i)) {
            i++;
        }
        return i;
    }

    /** A牵头,B配合,…: two who say what they do leave no doubt, unless a heading runs into the first; nor does a clause behind one that says by when. */
    private static boolean isSure(Flow flow, Range sentence, int parties, Range next) {
        boolean several = parties > 1 && RunOnHeading.end(flow.chars(), sentence.start(), sentence.end()) <= 0;
        return several || saysWhen(flow.substring(next.start(), next.end()));
    }

    /** 由A会同B等部门研究提出…, 由A牵头,会同B…: one behind those named, whatever they do; -1 when it is something else. */
    private static int together(Flow flow, UnitNames names, int from, int limit) {
        int with = flow.chars().indexOf(WITH, from, limit);
        boolean comma = with > 0 && flow.at(with - 1) == ',';
        int said = comma ? with - 1 : with;
        int verb = with < 0 ? 0 : LEADS.endingAt(flow.chars(), said, from);
        int who = comma && verb == 0 ? -1 : said - verb;
        if (who <= from || !onlyUnits(flow, names, from, who)) {
            return -1;
        }
        return joining(flow, names, with + WITH.length(), limit);
    }

    /** The last place up to which only units are named: 区委组织部 goes on behind 区委. */
    private static int joining(Flow flow, UnitNames names, int start, int limit) {
        int found = -1;
        for (int stop = start + 2; stop <= limit; stop++) {
            char c = stop == limit ? Flow.BREAK : flow.at(stop);
            boolean clause = ",。;\n".indexOf(c) >= 0;
            boolean may = clause || GOES_ON.at(flow.chars(), stop, limit) > 0;
            found = may && onlyUnits(flow, names, start, stop) ? stop : found;
            if (clause && (c != ',' || found > 0)) {
                return found;
            }
        }
        return found;
    }

    /** 2031年底前取得成果, 持续实施: a clause that says by when. */
    private static boolean saysWhen(String clause) {
        return DeadlineCells.isWhole(clause) || DeadlineCells.beginsWithDay(clause);
    }

    /** Behind 由 an office of a school or bureau, which is no sure unit elsewhere, is one: 由教务处负责. */
    private static boolean onlyUnits(Flow flow, UnitNames names, int start, int end) {
        if (!names.mayClose(flow, start, end)) {
            return false;
        }
        boolean by = flow.at(start - 1) == '由';
        var units = new UnitList(flow, names).split(start, end);
        if (Departments.are(flow, units)) {
            return true;
        }
        for (Range unit : units) {
            String name = flow.substring(unit.start(), unit.end());
            if (!names.isSure(name) && !Leaders.is(name) && !(by && names.isOffice(name))) {
                return false;
            }
        }
        return true;
    }
}
