package org.paodao.indicator.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.check.CheckSettings;
import org.paodao.scoring.check.Reading;
import org.paodao.ui.Ui;

/** What the terms of targets and paths are called in Chinese, as they are typed: {@code 关系=快于；指标=ZB-01} is {@code pace=FASTER; other=ZB-01}. */
public final class TermNames {
    private static final String SET = "set.";
    private static final String SET_BY_SUPERIOR = "下达";

    /** Of several names for the same the first is shown. */
    private static final Map<String, String> NAMES = pairs("""
            目标=goal；下限=low；上限=high；允许偏差=tolerance；幅度=percent；下降=falls；位次=place；总数=of；范围=among；关系=pace；指标=other；倍数=factor；
            差距=margin；下达单位=by；文字=words；类型=kind；起始=from；起点=base；段内匀速=between""");

    private static final Map<String, String> YES_OR_NO = pairs("是=true；否=false");

    /** What may be chosen for a term. */
    private static final Map<String, Map<String, String>> CHOICES = Map.of(
            "pace",
            pairs(
                    "快于=FASTER；高于=FASTER；同步于=ABREAST；慢于=SLOWER；低于=SLOWER；不慢于=NOT_SLOWER；不低于=NOT_SLOWER；不快于=NOT_FASTER；不高于=NOT_FASTER"),
            "kind",
            pairs("不低于=AT_LEAST；不高于=AT_MOST；比上年增长或下降=GROWTH；增长=GROWTH；区间=BETWEEN；左右=APPROXIMATELY；位次=RANK"),
            "falls",
            YES_OR_NO,
            "between",
            YES_OR_NO);

    private TermNames() {}

    /** The name as it is stored; itself where it has no other. */
    static String stored(String name) {
        if (name.startsWith(SET_BY_SUPERIOR) && !NAMES.containsKey(name)) {
            return SET + stored(name.substring(SET_BY_SUPERIOR.length()));
        }
        return NAMES.getOrDefault(name, name);
    }

    /** Puts choices that are typed in Chinese as they are stored. */
    static void choose(SortedMap<String, String> terms) {
        terms.replaceAll((name, value) -> choices(name).getOrDefault(value, value));
    }

    /** A choice as it is stored; null where there is none of the kind. */
    static @Nullable String chosen(String name, String typed) {
        String chosen = choices(name).getOrDefault(typed, typed);
        return choices(name).containsValue(chosen) ? chosen : null;
    }

    /** A figure as people type it, grouped or with a percent sign; null where it is none, or one with a power of ten. */
    static @Nullable BigDecimal figure(String typed) {
        return Reading.of(typed.replaceFirst("[%％]$", ""), CheckSettings.usual()) instanceof Reading.Figure figure
                ? figure.value()
                : null;
    }

    private static Map<String, String> choices(String name) {
        return CHOICES.getOrDefault(name.startsWith(SET) ? name.substring(SET.length()) : name, Map.of());
    }

    /** What is between semicolons, of full or half width. */
    static List<String> pieces(String typed) {
        return Arrays.stream(typed.replace('＝', '=').split("[;；]"))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** Terms in the reader's language; what is typed otherwise stays as it is. */
    public static String shown(Ui ui, String typed) {
        return ui.chinese() ? pieces(typed).stream().map(TermNames::chinese).collect(Collectors.joining("；")) : typed;
    }

    static String chinese(String piece) {
        String[] pair = piece.split("=", 2);
        if (pair.length < 2) {
            return piece;
        }
        String name = pair[0].strip();
        return name(name) + "=" + first(choices(name), pair[1].strip());
    }

    private static String name(String stored) {
        return stored.startsWith(SET)
                ? SET_BY_SUPERIOR + first(NAMES, stored.substring(SET.length()))
                : first(NAMES, stored);
    }

    private static String first(Map<String, String> words, String stored) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equals(stored))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(stored);
    }

    private static Map<String, String> pairs(String written) {
        Map<String, String> pairs = new LinkedHashMap<>();
        pieces(written).forEach(piece -> pairs.put(piece.split("=")[0], piece.split("=")[1]));
        return pairs;
    }

    /** The first piece that says again what one before it says, under the same name or another. */
    static Optional<String> twice(String typed) {
        Set<String> names = new HashSet<>();
        return pieces(typed).stream()
                .filter(piece -> piece.contains("="))
                .filter(piece -> !names.add(stored(piece.split("=", 2)[0].strip())))
                .findFirst();
    }

    /** The pairs by their stored names; of a name that is typed twice the last holds. */
    static SortedMap<String, String> named(String typed) {
        return pieces(typed).stream()
                .filter(piece -> piece.contains("="))
                .map(piece -> piece.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> stored(pair[0].strip()), pair -> pair[1].strip(), (one, other) -> other, TreeMap::new));
    }
}
