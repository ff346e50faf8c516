package org.paodao.supervision.web.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.supervision.MatterLine;
import org.paodao.supervision.MatterLists;
import org.paodao.supervision.clock.ClockLight;
import org.paodao.supervision.paper.PaperContent;
import org.paodao.supervision.paper.PaperKind;
import org.paodao.supervision.paper.Papers;
import org.paodao.supervision.web.PaperFile;
import org.paodao.ui.Words;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * What a draft circular (通报稿) says of the matters that the register shows: how many, how they stand, and each of them. Confidential ones are left out, and what no
 * unit has or had to do.
 */
@Component
class MatterCirculars {
    /** More than anybody reads in a circular. */
    private static final int MOST = 300;

    private static final Set<String> LEFT_OUT = Set.of("withdrawn", "merged", "split");

    private final Reads reads;
    private final Papers printer;
    private final Audit audit;
    private final MessageSource messages;
    private final Clock clock;

    MatterCirculars(Reads reads, Papers printer, Audit audit, MessageSource messages, Clock clock) {
        this.reads = reads;
        this.printer = printer;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** What is read. */
    @Component
    record Reads(MatterLists lists, MatterAround around, Organization organization) {}

    /**
     * A circular of these matters, to be kept by whoever asks for it; that it was taken is written down.
     *
     * @throws Refusal when there are none, or too many
     */
    ResponseEntity<byte[]> file(CurrentUser user, MatterQuery query, boolean pdf) {
        PaperContent content = content(user, query);
        audit.event(
                user,
                Change.event(
                        "supervision.register-exported",
                        "supervision.matter",
                        user.account(),
                        Map.of("query", query.narrowing())));
        return PaperFile.of(
                "督查通报稿 " + today(),
                pdf,
                pdf
                        ? printer.pdf(user.jurisdiction(), PaperKind.CIRCULAR, content)
                        : printer.docx(user.jurisdiction(), PaperKind.CIRCULAR, content));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private PaperContent content(CurrentUser user, MatterQuery query) {
        MatterLists.Slice slice =
                reads.lists().slice(user, query.filter(reads.around().unit(user, query.lead())), query.order(MOST));
        List<MatterLine> lines =
                slice.lines().stream().filter(MatterCirculars::isTold).toList();
        if (lines.isEmpty()) {
            throw Refusal.conflict("supervisionmatter.circular-none");
        }
        if (slice.next() != null) {
            throw Refusal.conflict("supervisionmatter.circular-many", MOST);
        }
        var words = new Words(messages, Locale.SIMPLIFIED_CHINESE, clock.getZone());
        return new PaperContent(
                fields(user, lines, words),
                Map.of(
                        "matters",
                        lines.stream().map(line -> row(slice, line, words)).toList()));
    }

    /** What was given to a unit and is its affair still, as in the statistics. */
    private static boolean isTold(MatterLine line) {
        return !line.confidential() && line.due() != null && !LEFT_OUT.contains(line.stage());
    }

    private Map<String, String> fields(CurrentUser user, List<MatterLine> lines, Words words) {
        Map<String, String> fields = new HashMap<>();
        fields.put(
                "office",
                words.msg(
                        "supervisionmatter.paper.office",
                        reads.organization().jurisdiction(user).name()));
        fields.put("number", words.msg("supervisionmatter.circular.number", String.valueOf(today().getYear())));
        fields.put("title", words.msg("supervisionmatter.circular.title"));
        fields.put("date", words.date(today()));
        fields.put("text", text(lines, words));
        return fields;
    }

    private String text(List<MatterLine> lines, Words words) {
        long over = lines.stream().filter(MatterLine::isOver).count();
        long late = lines.stream().filter(MatterCirculars::isLate).count();
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
