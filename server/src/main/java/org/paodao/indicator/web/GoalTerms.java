package org.paodao.indicator.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.target.Target;
import org.paodao.scoring.target.TargetKind;

/** Named terms as they are typed, {@code 关系=快于；指标=ZB-01}, with the Chinese names of terms and choices or with those that are stored. */
final class GoalTerms {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("目标", "goal"),
            Map.entry("下限", "low"),
            Map.entry("上限", "high"),
            Map.entry("允许偏差", "tolerance"),
            Map.entry("幅度", "percent"),
            Map.entry("下降", "falls"),
            Map.entry("位次", "place"),
            Map.entry("总数", "of"),
            Map.entry("范围", "among"),
            Map.entry("关系", "pace"),
            Map.entry("指标", "other"),
            Map.entry("倍数", "factor"),
            Map.entry("差距", "margin"),
            Map.entry("下达单位", "by"),
            Map.entry("文字", "words"));
    private static final Map<String, String> CHOICES = Map.ofEntries(
            Map.entry("快于", "FASTER"),
            Map.entry("高于", "FASTER"),
            Map.entry("同步于", "ABREAST"),
            Map.entry("慢于", "SLOWER"),
            Map.entry("低于", "SLOWER"),
            Map.entry("不低于", "NOT_SLOWER"),
            Map.entry("不慢于", "NOT_SLOWER"),
            Map.entry("不高于", "NOT_FASTER"),
            Map.entry("不快于", "NOT_FASTER"),
            Map.entry("是", "true"),
            Map.entry("否", "false"));
    private static final List<String> CHOOSING = List.of("pace", "falls");

    private GoalTerms() {}

    /** The pairs; of a name that is typed twice the last holds. */
    static SortedMap<String, String> pairs(String typed) {
        return Arrays.stream(typed.split("[;；]"))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> NAMES.getOrDefault(pair[0].strip(), pair[0].strip()),
                        pair -> pair[1].strip(),
                        (one, other) -> other,
                        TreeMap::new));
    }

    /** The terms of a target of a kind; what a target in words says is what is printed of it unless other words are typed. */
    static SortedMap<String, String> of(String kind, String typed, String printed) {
        SortedMap<String, String> terms = pairs(typed);
        CHOOSING.forEach(name -> terms.computeIfPresent(name, (key, value) -> CHOICES.getOrDefault(value, value)));
        if (kind.equals(TargetKind.IN_WORDS.name())) {
            terms.putIfAbsent("words", printed);
        }
        return terms;
    }

    /** What is wrong with the terms of a kind, said with those it needs; null where they make a target. */
    static @Nullable Flaw flaw(String field, String kind, Map<String, String> terms) {
        try {
            Target.of(TargetKind.valueOf(kind), terms);
            return null;
        } catch (IllegalArgumentException unfit) {
            boolean known = Arrays.stream(TargetKind.values())
                    .anyMatch(one -> one.name().equals(kind));
            return Flaw.at(field, known ? "indicator.terms." + kind : "indicator.pairs", kind);
        }
    }
}
