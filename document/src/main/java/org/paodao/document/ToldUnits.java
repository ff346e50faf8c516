package org.paodao.document;

import java.util.List;
import java.util.regex.Pattern;

/** Whom the sentences of an item tell what to do: 示例部门要进一步…, 各县人民政府应当…; each name must be sure. */
final class ToldUnits {
    private static final int LONGEST = 60;
    private static final Words TELLS = Words.of("要 应 应当 须 必须 将 负责");
    /** 要求, 要点, 应急, 将军: other words that begin like one. */
    private static final Words OTHERS = Words.of("要求 要点 要素 要害 要件 应急 应用 应对 应届 应收 将来 负责人 负责同志");

    /** Whom every document tells something. */
    private static final List<String> ANYBODY =
            List.of("各级政府", "各级政府部门", "政府部门", "行业协会", "各地区", "各部门", "各有关部门", "有关部门", "各地", "各单位", "各级各部门");
    /** 各责任单位, 各相关部门: whoever has a part in it, named by the part alone. */
    private static final Pattern PARTAKER = Pattern.compile("各?(?:级|有关|相关|责任|牵头|配合|成员|主管|主办|协办|承办|实施|项目)+(?:单位|部门)");

    /** 各地方各有关部门: all places and all offices in one word. */
    private static final Pattern EVERYBODY = Pattern.compile("各(?:地方|地区|地|级|市县)各(?:有关|相关)?(?:部门|单位)");

    private ToldUnits() {}

    static Duties in(Flow flow, UnitNames names, int start, int end) {
        var duties = new Duties();
        int from = start;
        while (from < end) {
            sentence(flow, names, from, end, duties);
            int stop = from;
            while (stop < end && "。;\n".indexOf(flow.at(stop)) < 0) {
                stop++;
            }
            from = stop + 1;
        }
        return duties;
    }

    private static void sentence(Flow flow, UnitNames names, int start, int end, Duties duties) {
        int from = start;
        while (from < end && Flow.isBlank(flow.at(from))) {
            from++;
        }
        for (int i = from + 2; i < Math.min(end, from + LONGEST) && "。;:".indexOf(flow.at(i)) < 0; i++) {
            if (TELLS.at(flow.chars(), i, end) > 0 && OTHERS.at(flow.chars(), i, end) == 0) {
                var units = new UnitList(flow, names).split(from, i);
                var said = units.stream()
                        .map(unit -> flow.substring(unit.start(), unit.end()))
                        .toList();
                boolean sure = said.stream().allMatch(name -> names.isSure(name) && isNamed(name));
                if (sure && !said.stream().allMatch(ToldUnits::isAnybody)) {
                    units.forEach(unit -> duties.add(mention(flow, unit)));
                }
                return;
            }
        }
    }

    /** Whether a name is none but that of everybody, or of whoever has a part in it. */
    static boolean isAnybody(String name) {
        return ANYBODY.contains(name)
                || EVERYBODY.matcher(name).matches()
                || PARTAKER.matcher(name).matches();
    }

    private static boolean isNamed(String name) {
        return "对向在将把从".indexOf(name.charAt(0)) < 0 && name.indexOf('的') < 0 && !name.endsWith("平台");
    }

    private static Found<UnitMention> mention(Flow flow, Range unit) {
        var mention = UnitMention.of(flow, unit, UnitMention.Role.RESPONSIBLE);
        return new Found<>(mention, flow.range(unit.start(), unit.end()), "unit.told", 60);
    }
}
