package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Marker.Style;

/** Finds the lists of annexes behind a text (附件：1.… 2.…) and whether the annexes themselves follow. */
final class Annexes {
    private static final int LONGEST_NAME = 120;
    private static final int CONTENT = 40;
    private static final String UNIT_ENDS = DeadlinePlaces.UNIT_ENDS + "室";

    /** One list: where it stands in the flow and what it names. */
    record AnnexList(Range place, List<Range> numbers, List<Range> names) {}

    private final Flow flow;
    private final List<Marker> markers;

    Annexes(Flow flow, List<Marker> markers) {
        this.flow = flow;
        this.markers = markers;
    }

    List<AnnexList> lists() {
        var lists = new ArrayList<AnnexList>();
        String chars = flow.chars();
        for (int at = chars.indexOf('附'); at >= 0; at = chars.indexOf('附', at + 1)) {
            int start = startOfNames(at);
            if (start > 0) {
                var list = list(at, start);
                if (list != null) {
                    lists.add(list);
                    at = list.place().end() - 1;
                }
            }
        }
        return lists;
    }

    /** Behind 附件： or 附表1：; -1 when no list begins here. */
    private int startOfNames(int at) {
        char before = flow.at(at - 1);
        if (!Flow.isBlank(before) && before != '。' && before != ')') {
            return -1;
        }
        int i = "件表录".indexOf(flow.at(at + 1)) >= 0 ? at + 2 : at + 1;
        while (flow.at(i) == ' ') {
            i++;
        }
        return flow.at(i) == ':' && (i > at + 1) ? i + 1 : -1;
    }

    private @Nullable AnnexList list(int start, int namesFrom) {
        var numbers = new ArrayList<Range>();
        var names = new ArrayList<Range>();
        int end = namesFrom;
        int next = namesFrom;
        while (flow.at(next) == ' ' || (flow.at(next) == Flow.BREAK && next < flow.length())) {
            next++;
        }
        Marker marker = digitAt(next);
        if (marker == null) {
            end = endOfName(next, 0);
            names.add(new Range(next, end));
            numbers.add(new Range(next, next));
        }
        for (int expected = 1; marker != null && marker.number() == expected; expected++) {
            end = endOfName(marker.end(), expected + 1);
            names.add(new Range(marker.end(), end));
            numbers.add(new Range(marker.start(), marker.start() + (expected > 9 ? 2 : 1)));
            int behind = end;
            while (behind < flow.length() && Flow.isBlank(flow.at(behind))) {
                behind++;
            }
            marker = digitAt(behind);
        }
        return end <= namesFrom || names.getLast().length() < 2
                ? null
                : new AnnexList(new Range(start, end), numbers, names);
    }

    private @Nullable Marker digitAt(int place) {
        int low = 0;
        int high = markers.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int start = markers.get(middle).start();
            if (start == place) {
                return markers.get(middle).style() == Style.DIGIT ? markers.get(middle) : null;
            }
            if (start < place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    private int endOfName(int start, int following) {
        int i = start;
        while (i < flow.length() && i - start < LONGEST_NAME) {
            char c = flow.at(i);
            if (c == Flow.BREAK || c == '。' || (c == ' ' && ends(i + 1, following))) {
                break;
            }
            if (isSigned(i, start)) {
                return behindKind(start, i);
            }
            i++;
        }
        return i;
    }

    /** 附件：某方案某县人民政府2031年6月2日: a text that lost its lines goes on with who signed it and when. */
    private boolean isSigned(int i, int start) {
        return i > start + 2
                && Numerals.isDigit(flow.at(i))
                && UNIT_ENDS.indexOf(flow.at(i - 1)) >= 0
                && FullDate.at(flow.chars(), i) != null;
    }

    /** Behind the kind of paper with which a name ends before who signed; {@code end} where none does. */
    private int behindKind(int start, int end) {
        int i = end;
        while (i > start + 2 && Signature.ANNEXES.endingAt(flow.chars(), i, start) == 0) {
            i--;
        }
        return i > start + 2 ? i : end;
    }

    private boolean ends(int i, int following) {
        Marker marker = digitAt(i);
        return (marker != null && marker.number() == following)
                || flow.at(i) == '附'
                || FullDate.at(flow.chars(), i) != null;
    }

    List<Found<Header.Annex>> annexes(List<AnnexList> lists) {
        var found = new ArrayList<Found<Header.Annex>>();
        var headings = AnnexHeadings.among(markers, flow);
        for (AnnexList list : lists) {
            for (int i = 0; i < list.names().size(); i++) {
                Range name = list.names().get(i);
                Range number = list.numbers().get(i);
                String digits = flow.substring(number.start(), number.end());
                int end = list.place().end();
                int headed = headings.contentOf(digits.isEmpty() ? 1 : Numerals.value(digits), end);
                int named = headings.contentUnder(
                        flow.substring(name.start(), name.end()).strip(), end);
                boolean present = Math.max(headed, named) > name.length() + CONTENT;
                String printed = withoutFileType(flow.printed(name.start(), name.end()));
                var annex = new Header.Annex(digits, printed, present);
                found.add(new Found<>(annex, flow.range(name.start(), name.end()), "header.annex", 85));
            }
        }
        return found;
    }

    private static String withoutFileType(String name) {
        int dot = name.lastIndexOf('.');
        boolean type = dot > 0
                && name.length() - dot <= 5
                && name.substring(dot + 1).chars().allMatch(c -> c < 128 && Character.isLetter(c));
        return type ? name.substring(0, dot) : name;
    }
}
