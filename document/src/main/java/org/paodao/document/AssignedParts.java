package org.paodao.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Safeguards of which every point begins with who does it, 市科委牵头开展…, 市市场监管局推动…: such a part gives tasks as any other.
 */
final class AssignedParts {
    private static final int FEWEST = 3;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST = 40;
    private static final Words DOES = Words.of("""
            负责 牵头 会同 联合 共同 统筹 引导 指导 加快 加强 强化 完善 深化 优化 健全 探索 鼓励 督促 协调 研究 落实 构建 依托 充分 积极 定期""");

    private final Flow flow;
    private final UnitNames names;
    private final Map<Node, Duties> said = new HashMap<>();

    private AssignedParts(Flow flow, UnitNames names) {
        this.flow = flow;
        this.names = names;
    }

    /** Takes them and their points out of the parts that give nobody a task; returns who does each of the points. */
    static Map<Node, Duties> takenFrom(Set<Node> general, Flow flow, UnitNames names, List<Node> nodes) {
        var parts = new AssignedParts(flow, names);
        for (Node part : nodes) {
            List<Node> points = part.children();
            if (general.contains(part)
                    && points.size() >= FEWEST
                    && points.stream().allMatch(parts::isAssigned)) {
                general.remove(part);
                points.forEach(general::remove);
                points.forEach(point -> parts.said.put(point, parts.duties(point)));
            }
        }
        return parts.said;
    }

    private boolean isAssigned(Node point) {
        return !subjects(body(point), point.ownEnd()).isEmpty();
    }

    private int body(Node point) {
        return behindStops(
                Headline.in(flow, point.contentStart(), point.ownEnd()).end(), point.ownEnd());
    }

    private int behindStops(int from, int limit) {
        int start = from;
        while (start < limit && (Flow.isBlank(flow.at(start)) || "。.:;".indexOf(flow.at(start)) >= 0)) {
            start++;
        }
        return start;
    }

    /** Whoever a sentence of the point begins with. */
    private Duties duties(Node point) {
        var duties = new Duties();
        int limit = point.ownEnd();
        for (int at = body(point); at < limit; at = behindStops(sentenceEnd(at, limit), limit)) {
            for (Range unit : subjects(at, limit)) {
                var mention = UnitMention.of(flow, unit, UnitMention.Role.RESPONSIBLE);
                duties.add(new Found<>(mention, flow.range(unit.start(), unit.end()), "unit.told", 60));
            }
        }
        return duties;
    }

    private int sentenceEnd(int from, int limit) {
        int end = from;
        while (end < limit && "。;\n".indexOf(flow.at(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Those named from {@code start} up to the verb; none where a name is not sure or is that of a group. */
    private List<Range> subjects(int start, int limit) {
        int last = Math.min(limit, start + LONGEST);
        for (int end = start + SHORTEST_NAME; end < last && mayBeNamed(flow.at(end - 1)); end++) {
            if (does(end) && isNamed(start, end)) {
                return new UnitList(flow, names).split(start, end);
            }
        }
        return List.of();
    }

    private static boolean mayBeNamed(char c) {
        return Character.isIdeographic(c) || c == '、';
    }

    private boolean isNamed(int start, int end) {
        var units = new UnitList(flow, names).split(start, end);
        return !units.isEmpty()
                && units.stream()
                        .map(unit -> flow.substring(unit.start(), unit.end()))
                        .allMatch(name -> names.isSure(name) && !UnitNames.isCollective(name));
    }

    private boolean does(int at) {
        String chars = flow.chars();
        return DOES.at(chars, at, chars.length()) > 0 || DeadlinePlaces.acts(chars, at);
    }
}
