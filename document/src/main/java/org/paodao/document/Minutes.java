package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.paodao.document.Marker.Edge;
import org.paodao.document.Marker.Style;

/** Minutes of a meeting: a plan of a kind where they give tasks, none where they only report. */
final class Minutes {
    private static final int HEAD = 400;
    private static final int FEWEST = 2;
    /** One in so many points has to say who does it. */
    private static final int SHARE = 3;

    private static final Pattern NAMED =
            Pattern.compile("纪要(?:\\s|如下|\\d{1,2}月\\d|\\d{4}年|[(〔【\\[][^\\n]{0,12}(?:\\n|$)|$)");
    /** 会议要求,由X科负责修改完善后印发. */
    private static final Pattern TASK = Pattern.compile("[,。:]由[^,。;:]{2,20}?(?:负责|牵头|组织)(?!人|同志|,?已)");

    private Minutes() {}

    /** Whether the head of a text says that it is minutes. */
    static boolean are(Flow flow) {
        return NAMED.matcher(flow.substring(0, Math.min(flow.length(), HEAD))).find();
    }

    /** Whether minutes give tasks, as far as their title and what was found tell. */
    static boolean giveTasks(String title, int marked, int items) {
        return title.endsWith("纪要") && marked >= FEWEST && marked * SHARE >= items;
    }

    /** The paragraphs of minutes without numbers, where at least one gives a task; which of them do is told by their units. */
    static List<Marker> paragraphs(Flow flow) {
        var found = new ArrayList<Marker>();
        if (!are(flow) || !TASK.matcher(flow.chars()).find()) {
            return found;
        }
        int start = 0;
        while (start < flow.length()) {
            int stop = flow.chars().indexOf(Flow.BREAK, start);
            int end = stop < 0 ? flow.length() : stop;
            if (end > start) {
                found.add(new Marker(Style.LINE, found.size() + 1, start, start, Edge.LINE));
            }
            start = end + 1;
        }
        return found;
    }
}
