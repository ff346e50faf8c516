package org.paodao.supervision.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.paodao.rulebook.DatedRules;

/**
 * By which sources, levels and terms the list is kept, from a day on.
 *
 * @param code how they are cited
 * @param version counted from 1
 * @param source where they come from
 * @param types of sources, in the order of the office
 * @param levels lists of Party committees onto which a problem can be escalated
 * @param noticeDays so many days the public may object before a problem is closed; 0 for no notice
 * @param alike from how many percent of shared pairs of characters on two texts are taken for the same problem
 */
public record ProblemRules(
        String code,
        int version,
        String source,
        LocalDate from,
        List<Type> types,
        List<String> levels,
        int noticeDays,
        int alike)
        implements DatedRules {
    private static final List<String> SEVEN = List.of("巡视", "督查", "审计", "环保", "安全生产", "信访", "网络舆情");
    private static final List<String> ABOVE = List.of("督查", "审计", "巡察", "安全", "环保", "信访", "网络舆情", "纪检", "组织", "人大政协");
    private static final List<String> LEVELS = List.of("区委清单", "市委清单", "省委清单");
    private static final int HALF = 50;

    public ProblemRules {
        types = List.copyOf(types);
        levels = List.copyOf(levels);
    }

    /**
     * A type of sources.
     *
     * @param group such as 上级移交交办
     * @param name such as 审计; empty where the group says it all
     */
    public record Type(String group, String name) {
        /** As it is read: 上级移交交办（审计）. */
        public String words() {
            return name.isEmpty() ? group : group + "（" + name + "）";
        }
    }

    /** The types by their groups, in the order of the office. */
    public Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Type type : types) {
            List<String> names = groups.computeIfAbsent(type.group(), group -> new ArrayList<>());
            if (!type.name().isEmpty()) {
                names.add(type.name());
            }
        }
        return groups;
    }

    /** The same as the next version. */
    ProblemRules next() {
        return new ProblemRules(code, version + 1, source, from, types, levels, noticeDays, alike);
    }

    /** Our own proposal, then published ones. Published sources say nothing of notice and likeness. */
    public static List<ProblemRules> examples() {
        return List.of(
                usual(),
                set(
                        "七张问题清单",
                        2021,
                        "zj: 15th provincial congress report 2022-06-20; the seven kinds are inferred",
                        of("七张问题清单", SEVEN).toList()),
                set(
                        "百步镇2022",
                        2022,
                        "haiyan: 7570429730, 6691473492, 7378345178",
                        Stream.concat(of("上级移交交办", ABOVE), Stream.of(own("本级反馈交办"), own("责任主体自查")))
                                .toList()));
    }

    /** The seven lists of the province, what the district itself hands out, and what a unit finds itself. */
    public static ProblemRules usual() {
        return set(
                "重大问题清单",
                2023,
                "own proposal",
                Stream.concat(of("七张问题清单", SEVEN), Stream.of(own("本级反馈交办"), own("责任主体自查")))
                        .toList());
    }

    private static Stream<Type> of(String group, List<String> names) {
        return names.stream().map(name -> new Type(group, name));
    }

    private static Type own(String group) {
        return new Type(group, "");
    }

    private static ProblemRules set(String code, int year, String source, List<Type> types) {
        return new ProblemRules(code, 1, source, LocalDate.of(year, 1, 1), types, LEVELS, 0, HALF);
    }
}
