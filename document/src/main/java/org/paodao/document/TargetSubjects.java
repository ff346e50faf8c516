package org.paodao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names what the numbers of a sentence measure where it says that once for several of them. */
final class TargetSubjects {
    private static final String EACH_IN_TURN = "分别";

    /** Verbs that need a thing to be done to. */
    private static final Words BARE = Words.of("更新 改造 提升 新建 新建成 建成 建设 新增 扩建 改建 修建 整治 治理 修复 更换 加装 打造 建立");

    /** What says how much something grows, and not what. */
    private static final Words RATES = Words.of("""
            增速 增幅 增长率 降幅 涨幅 年均增速 平均增速 同比增速 年均增幅 年均增长率 年平均增长率 平均增长率 同比增幅 年均涨幅 同比降幅 净增""");

    private TargetSubjects() {}

    /**
     * Names the rates that stand alone after the thing before them: in 产值突破80亿元，增速不低于9% the 增速 is one of 产值.
     *
     * @param sentence the targets of one sentence, numbers and words, in any order; put in its order and changed in place
     */
    static void nameRates(List<Found<Target>> sentence) {
        sentence.sort(Comparator.comparing(Found::range));
        String subject = "";
        for (int i = 0; i < sentence.size(); i++) {
            Found<Target> target = sentence.get(i);
            String metric = target.value().metric();
            int rate = RATES.endingAt(metric, metric.length(), 0);
            if (rate == metric.length()) {
                sentence.set(i, target.with(target.value().measuring(subject + metric)));
            } else {
                subject = metric.substring(0, metric.length() - rate);
            }
        }
    }

    /**
     * Names the targets that name nothing themselves after those before them.
     *
     * @param sentence the targets of one sentence, in its order; changed in place
     */
    static void name(List<Found<Target>> sentence) {
        int first = 0;
        while (first < sentence.size()) {
            int end = first + 1;
            while (end < sentence.size() && sentence.get(end).value().metric().isEmpty()) {
                end++;
            }
            name(sentence, first, end);
            first = end;
        }
    }

    /** The targets of an item; what the sentences leave unsaid its title says. */
    static List<Found<Target>> of(List<Found<Target>> targets, String title) {
        if (targets.isEmpty()) {
            return List.of();
        }
        String folded = Folding.fold(title);
        String thing = title.substring(TargetVerbs.at(folded, 0, folded.length()));
        boolean counts = folded.chars().anyMatch(c -> Numeral.isDigit((char) c));
        return targets.stream()
                .map(found ->
                        found.with(found.value().measuring(named(found.value().metric(), thing, counts))))
                .toList();
    }

    private static String named(String metric, String thing, boolean titleCounts) {
        if (saysNothing(metric, titleCounts)) {
            return thing;
        }
        boolean rate = RATES.endingAt(metric, metric.length(), 0) == metric.length();
        return rate && !titleCounts && !thing.endsWith(metric) ? thing + metric : metric;
    }

    /** 更新60台 in an item about something; 造林 and 签约 name what is done well enough. */
    private static boolean saysNothing(String metric, boolean titleCounts) {
        return metric.isEmpty() || (!titleCounts && BARE.at(metric, 0, metric.length()) == metric.length());
    }

    private static void name(List<Found<Target>> sentence, int first, int end) {
        int inTurnFrom = inTurn(sentence, first, end);
        if (inTurnFrom > first) {
            name(sentence, first, inTurnFrom);
            for (int i = inTurnFrom; i < end; i++) {
                Target target = sentence.get(i - (end - inTurnFrom)).value();
                sentence.set(i, sentence.get(i).with(sentence.get(i).value().measuring(target.metric())));
            }
            return;
        }
        Target named = sentence.get(first).value();
        List<String> things = named.text().contains(EACH_IN_TURN) ? things(named.metric()) : List.of();
        boolean inTurn = things.size() == end - first;
        for (int i = first; i < end; i++) {
            Found<Target> target = sentence.get(i);
            sentence.set(i, target.with(target.value().measuring(inTurn ? things.get(i - first) : named.metric())));
        }
    }

    /** Where 分别增长10%、12% begins behind as many things named one by one; {@code first} where it does not. */
    private static int inTurn(List<Found<Target>> sentence, int first, int end) {
        int at = first + 1;
        while (at < end && !sentence.get(at).value().text().contains(EACH_IN_TURN)) {
            at++;
        }
        int turns = end - at;
        if (turns < 2 || at < turns) {
            return first;
        }
        boolean named = sentence.subList(at - turns, at).stream()
                .noneMatch(target -> target.value().metric().isEmpty());
        return named ? at : first;
    }

    /** 事故起数和死亡人数: the things that are joined. */
    private static List<String> things(String metric) {
        var things = new ArrayList<String>();
        int start = 0;
        for (int i = 1; i < metric.length() - 1; i++) {
            if (TargetMetrics.joins(metric, i)) {
                things.add(metric.substring(start, i));
                start = i + 1;
            }
        }
        things.add(metric.substring(start));
        return things;
    }
}
