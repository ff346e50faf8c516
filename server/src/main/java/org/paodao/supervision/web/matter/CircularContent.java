package org.paodao.supervision.web.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.supervision.MatterLine;
import org.paodao.supervision.MatterLists;
import org.paodao.supervision.clock.ClockLight;
import org.paodao.supervision.paper.PaperContent;
import org.paodao.ui.Speech;
import org.paodao.ui.Words;
import org.springframework.stereotype.Component;

/**
 * What a draft circular (通报稿) says of the matters that the register shows: how many, how they stand, and each of them. Confidential ones are left out, and what no
 * unit has or had to do.
 */
@Component
class CircularContent {
    /** More than anybody reads in a circular. */
    private static final int MOST = 300;

    private static final Set<String> LEFT_OUT = Set.of("withdrawn", "merged", "split");

    private final MatterLists lists;
    private final MatterAround around;
    private final Organization organization;
    private final Speech speech;
    private final Clock clock;

    CircularContent(MatterLists lists, MatterAround around, Organization organization, Speech speech, Clock clock) {
        this.lists = lists;
        this.around = around;
        this.organization = organization;
        this.speech = speech;
        this.clock = clock;
    }

    /**
     * What is printed.
     *
     * @throws Refusal when there are no such matters, or too many
     */
    PaperContent of(CurrentUser user, MatterQuery query) {
        MatterLists.Slice slice = lists.slice(user, query.filter(around.unit(user, query.lead())), query.order(MOST));
        if (slice.next() != null) {
            throw Refusal.conflict("supervisionmatter.circular-many", MOST);
        }
        List<MatterLine> told =
                slice.lines().stream().filter(CircularContent::isTold).toList();
        if (told.isEmpty()) {
            throw Refusal.conflict("supervisionmatter.circular-none");
        }
        Words words = speech.chinese();
        return new PaperContent(
                fields(user, told, words),
                Map.of(
                        "matters",
                        told.stream().map(line -> row(slice, line, words)).toList()));
    }

    /** What was given to a unit and is its affair still, as in the statistics. */
    private static boolean isTold(MatterLine line) {
        return !line.confidential() && line.due() != null && !LEFT_OUT.contains(line.stage());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Map<String, String> fields(CurrentUser user, List<MatterLine> lines, Words words) {
        Map<String, String> fields = new HashMap<>();
        fields.put(
                "office",
                words.msg(
                        "supervisionmatter.paper.office",
                        organization.jurisdiction(user).name()));
        fields.put("number", words.msg("supervisionmatter.circular.number", String.valueOf(today().getYear())));
        fields.put("title", words.msg("supervisionmatter.circular.title"));
        fields.put("date", words.date(today()));
        fields.put("text", text(lines, words));
        return fields;
    }

    private String text(List<MatterLine> lines, Words words) {
        long over = lines.stream().filter(MatterLine::isOver).count();
        long late = lines.stream().filter(CircularContent::isLate).count();
        long redone = lines.stream().filter(line -> line.redone() > 0).count();
        String counts = words.msg(
                "supervisionmatter.circular.text", words.date(today()), lines.size(), over, lines.size() - over, late);
        String returned = redone == 0 ? "" : words.msg("supervisionmatter.circular.redone", redone);
        return counts + returned + "\n" + words.msg("supervisionmatter.circular.demand");
    }

    private static boolean isLate(MatterLine line) {
        return line.light() == ClockLight.OVERDUE && line.answeredOn() == null;
    }

    private static Map<String, String> row(MatterLists.Slice slice, MatterLine line, Words words) {
        String stage = words.msg("supervisionmatter.stage." + line.stage());
        return Map.of(
                "number",
                line.number(),
                "title",
                line.title(),
                "unit",
                slice.name(line.lead()),
                "due",
                words.date(line.due()),
                "state",
                isLate(line) ? words.msg("supervisionmatter.circular.late", stage) : stage);
    }
}
