package org.paodao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Marker.Edge;
import org.paodao.document.Marker.Style;

/**
 * Tasks without numbers, one a line, each with who does it: in a bracket at its end, or on label lines below it. One alone
 * may be a sentence of its section; two or more, or one behind a bullet or below a month, are tasks. Below a numbered task
 * they need titles of their own.
 */
final class DutyLines {
    private static final int FEWEST = 2;
    private static final int SHORTEST = 4;
    private static final int LONGEST_LABEL = 7;
    private static final int LONGEST_PERIOD = 16;
    private static final int LONGEST_TITLE = 24;
    private static final String OPEN = "([【〔";
    private static final String CLOSE = ")]】〕";
    private static final String BULLETS = "●■◆▪•★";
    private static final List<String> CUES = List.of("牵头", "负责", "责任", "主办", "承办");
    private static final List<String> LABELS = List.of("责任单位:", "责任部门:", "牵头单位:", "责任科室:", "主办单位:");

    private final Flow flow;
    private final Map<Integer, Marker> heads = new HashMap<>();
    private final List<Marker> found = new ArrayList<>();
    private final List<Integer> tasks = new ArrayList<>();
    private int text = -1;
    private boolean period;
    private boolean open = true;
    /** Below a heading of lower rank that names nobody itself. */
    private boolean below;

    private DutyLines(Flow flow, List<Marker> numbered) {
        this.flow = flow;
        numbered.forEach(marker -> heads.put(marker.start(), marker));
    }

    /** Further markers for such lines, in order. */
    static List<Marker> in(Flow flow, List<Marker> numbered) {
        var paragraphs = numbered.isEmpty() ? Minutes.paragraphs(flow) : List.<Marker>of();
        if (!paragraphs.isEmpty()) {
            return paragraphs;
        }
        var lines = new DutyLines(flow, numbered);
        int start = 0;
        while (start < flow.length()) {
            int stop = flow.chars().indexOf(Flow.BREAK, start);
            int end = stop < 0 ? flow.length() : stop;
            if (end > start) {
                lines.line(start, end);
            }
            start = end + 1;
        }
        lines.close();
        return lines.found;
    }

    private void line(int start, int end) {
        @Nullable Marker head = heads.get(behindStars(start));
        if (head != null) {
            close();
            open = head.style().compareTo(Style.CHINESE_BRACKET) < 0 || announcesFigures(head, end);
            below = !open && !endsWithDuty(start, end);
        } else if (isPeriod(start, end)) {
            close();
            open = true;
            period = true;
        } else if (open) {
            other(start, end);
        } else if (below) {
            titled(start, end);
        }
    }

    /** （一）约束性指标: each line below it is one of them. */
    private boolean announcesFigures(Marker head, int end) {
        String said = end - head.end() <= LONGEST_PERIOD
                ? flow.substring(head.end(), end).strip()
                : "";
        String title = said.endsWith(":") ? said.substring(0, said.length() - 1) : said;
        return title.endsWith("性指标") || title.equals("主要指标");
    }

    /** 市场对接：…（责任单位：市商务局）: a task that the heading above only announces; any other line ends their list. */
    private void titled(int start, int end) {
        boolean duty = endsWithDuty(start, end);
        if (duty && hasTitle(start, end)) {
            tasks.add(start);
        } else if (duty || !tasks.isEmpty()) {
            below = false;
        }
    }

    private boolean hasTitle(int start, int end) {
        int colon = flow.chars().indexOf(':', start, Math.min(end, start + LONGEST_TITLE));
        return colon > start + 1
                && RoleWords.labelAt(flow, start) == null
                && flow.substring(start, colon).chars().noneMatch(c -> "。;,(".indexOf(c) >= 0);
    }

    /** A heading in bold type: **（一）…**. */
    private int behindStars(int start) {
        int at = start;
        while (flow.at(at) == '*' || flow.at(at) == ' ') {
            at++;
        }
        return at;
    }

    private void other(int start, int end) {
        if (RoleWords.labelAt(flow, start) != null) {
            if (text >= 0) {
                tasks.add(text);
            }
            text = -1;
        } else if (endsWithDuty(start, end)) {
            tasks.add(start);
            text = -1;
        } else if (!isLabel(start, end)) {
            text = start;
        }
    }

    /** 资金来源：…: what a label says is no task, whoever is named below it. */
    private boolean isLabel(int start, int end) {
        int colon = flow.chars().indexOf(':', start, Math.min(end, start + LONGEST_LABEL));
        return colon > start && flow.substring(start, colon).chars().allMatch(Character::isIdeographic);
    }

    private boolean isPeriod(int start, int end) {
        String line = end - start <= LONGEST_PERIOD ? flow.substring(start, end).replace(" ", "") : "";
        String said = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        boolean part = said.contains("月") || said.contains("季度") || said.contains("半年");
        return part && !said.contains("日") && DeadlineCells.isWhole(said);
    }

    /** …。（责任单位：镇经发办） and …。责任单位：镇经发办。 */
    private boolean endsWithDuty(int start, int end) {
        int last = end;
        while (last > start && "。;. ".indexOf(flow.at(last - 1)) >= 0) {
            last--;
        }
        if (CLOSE.indexOf(flow.at(last - 1)) >= 0) {
            int bracket = opening(start, last);
            String said = bracket - start >= SHORTEST ? flow.substring(bracket, last) : "";
            return CUES.stream().anyMatch(said::contains);
        }
        String line = flow.substring(start, end);
        return LABELS.stream().anyMatch(label -> line.indexOf(label) > SHORTEST);
    }

    /** Where the bracket opens that closes before {@code last}, others within it skipped; -1 where none does. */
    private int opening(int start, int last) {
        int depth = 0;
        for (int i = last - 1; i >= start; i--) {
            if (CLOSE.indexOf(flow.at(i)) >= 0) {
                depth++;
            } else if (OPEN.indexOf(flow.at(i)) >= 0 && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isBulleted(int start) {
        return BULLETS.indexOf(flow.at(start)) >= 0;
    }

    /** 01 新增…: the number of a line that has no sign behind it. */
    private int behindNumber(int start) {
        int end = Numerals.endOfDigits(flow.chars(), start);
        return end > start && end - start <= 2 && flow.at(end) == ' ' ? end + 1 : start;
    }

    private void close() {
        if (tasks.size() >= FEWEST || (!tasks.isEmpty() && (period || isBulleted(tasks.getFirst())))) {
            int number = 0;
            for (int start : tasks) {
                found.add(new Marker(Style.LINE, ++number, start, behindNumber(start), Edge.LINE));
            }
        }
        tasks.clear();
        text = -1;
        period = false;
        below = false;
    }
}
