package org.paodao.plan.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * On which level of government a unit stands by its name: 省, 市, 县, 区, or 国 for the ministries.
 *
 * @param own the level of an organisation's own units, on which also those stand that say none; empty where it is unknown
 */
record UnitLevel(String own) {
    private static final String NATIONAL = "国";
    /** What says only on which level a unit stands, also doubled: 市、区, 莲都区. */
    private static final Pattern LEVEL = Pattern.compile("^(中共|中国共产党)?"
            + "([^省市县区]{1,4}(?:省|(?<!城)市(?!场)|县(?!域)|(?<![社园发景])区(?!域))){0,3}"
            + "(省|市(?!场)|县(?!域)|区(?!域))?(委(?=.{2,}))?");
    /** Ministries and what stands beside them. */
    private static final Pattern MINISTRY =
            Pattern.compile("^(?:国家|国务院|中央|全国|中国人民)[^省市县区]*$|^[^省市县区]{2,}(?:总局|总署)$|^[^省市县区]{2,8}部$");
    /** Every level has these; a place of work is no ministry either. */
    private static final Pattern NO_MINISTRY =
            Pattern.compile("(?:组织|宣传|统战|统一战线工作|社会工作|武装|人武|指挥|项目|干|支|总|门诊|俱乐|事业|营业)部$");

    /** Of an organisation with these units: the level that most of those that say one say. */
    static UnitLevel among(Collection<String> names) {
        Map<String, Long> counts = names.stream()
                .map(UnitLevel::of)
                .filter(level -> !level.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new UnitLevel(counts.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(""));
    }

    /**
     * Whether a unit of the organisation cannot be what is printed since they stand on different levels: 省教育局 and 教育部 are no
     * 区教育局. A level before a whole name only says where that one is: 市高新区管委会.
     */
    boolean apart(String unit, String printed) {
        String said = of(unit);
        String mine = said.isEmpty() ? own : said;
        String other = of(printed);
        if (NATIONAL.equals(mine) != NATIONAL.equals(other)) {
            return !other.isEmpty() || !own.equals(NATIONAL);
        }
        boolean within = !said.isEmpty() && (unit.endsWith(printed) || printed.endsWith(unit));
        return !mine.isEmpty() && !other.isEmpty() && !mine.equals(other) && !within;
    }

    /** Name without level and place, such as 教育局 for 莲都区教育局. */
    static String bare(String name) {
        var level = LEVEL.matcher(name);
        String rest = level.find() ? name.substring(level.end()) : name;
        return rest.length() < 2 ? name : rest;
    }

    /** The last level that a name begins with, such as 区 for 示例市莲都区教育局; empty where it says none. */
    static String of(String name) {
        // 市场监管总局 says 市 of no town
        if (MINISTRY.matcher(name.replace("市场", "")).find()) {
            return NO_MINISTRY.matcher(name).find() && !name.startsWith("中央") ? "" : NATIONAL;
        }
        var found = LEVEL.matcher(name);
        String level = found.find()
                ? Stream.of(found.group(3), found.group(2))
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .orElse("")
                : "";
        return level.isEmpty() ? "" : level.substring(level.length() - 1);
    }
}
