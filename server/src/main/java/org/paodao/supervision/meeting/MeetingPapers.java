package org.paodao.supervision.meeting;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.supervision.MatterLine;
import org.paodao.supervision.paper.PaperContent;
import org.paodao.supervision.paper.PaperFormat;
import org.paodao.supervision.paper.PaperKind;
import org.paodao.supervision.paper.Papers;
import org.paodao.ui.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a meeting: the pack with a page for each topic (盘点材料), and the minutes (会议纪要). */
@Service
@Transactional(readOnly = true)
public class MeetingPapers {
    private final MeetingLists lists;
    private final Papers papers;
    private final Organization organization;
    private final MessageSource messages;
    private final Clock clock;

    MeetingPapers(MeetingLists lists, Papers papers, Organization organization, MessageSource messages, Clock clock) {
        this.lists = lists;
        this.papers = papers;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What the meeting looks at, topic by topic: what was promised, where it stands, why it is late, what is asked.
     *
     * @throws Refusal when nothing is on the agenda
     */
    public byte[] pack(CurrentUser user, UUID id, PaperFormat format) {
        MeetingLists.Shown shown = lists.one(user, id);
        List<Topic> agenda = shown.papers().agenda();
        if (agenda.isEmpty()) {
            throw Refusal.notFound("supervisionmeeting.no-agenda");
        }
        Map<String, String> fields = fields(user, shown.meeting());
        fields.put("meeting", shown.meeting().number());
        fields.put("summary", words().msg("supervisionmeeting.paper.summary", agenda.size()) + contents(agenda));
        List<Map<String, String>> topics = IntStream.range(0, agenda.size())
                .mapToObj(n -> topic(n + 1, agenda.get(n), shown.papers()))
                .toList();
        return paper(user, PaperKind.STOCKTAKE, new PaperContent(fields, Map.of("topics", topics)), format);
    }

    /** A line for each topic, in the order of the pages. */
    private static String contents(List<Topic> agenda) {
        return IntStream.range(0, agenda.size())
                .mapToObj(n -> "\n%d. %s".formatted(n + 1, agenda.get(n).about().title()))
                .collect(Collectors.joining());
    }

    private Map<String, String> topic(int number, Topic topic, MeetingLists.Papers beside) {
        AgendaTopic.Words said = topic.about().words();
        String text = String.join(
                "\n",
                Stream.of(
                                line("why", said.why()),
                                line("asked", said.asked()),
                                line("as-of", words().time(topic.gatheredAt())))
                        .filter(line -> !line.isEmpty())
                        .toList());
        return Map.of(
                "number", String.valueOf(number),
                "title", topic.about().title(),
                "unit", beside.unit(topic.about().unit()),
                "due", said.promised(),
                "state", said.stands(),
                "text", text);
    }

    private String line(String what, String said) {
        return said.isBlank() ? "" : words().msg("supervisionmeeting.paper." + what, said);
    }

    /**
     * The newest minutes that the reader may see.
     *
     * @throws Refusal when there are none
     */
    public byte[] minutes(CurrentUser user, UUID id, PaperFormat format) {
        MeetingLists.Shown shown = lists.one(user, id);
        List<Minutes> versions = shown.papers().minutes();
        if (versions.isEmpty()) {
            throw Refusal.notFound("supervisionmeeting.no-minutes");
        }
        Minutes newest = versions.getLast();
        Map<String, String> fields = fields(user, shown.meeting());
        fields.put("chair", shown.meeting().facts().chair());
        fields.put("present", newest.present());
        fields.put("text", newest.words());
        fields.put("number", shown.meeting().number());
        fields.put("place", shown.meeting().facts().place());
        List<Map<String, String>> decided = shown.papers().decisions().stream()
                .map(decision -> decided(decision, shown.papers()))
                .toList();
        return paper(user, PaperKind.MINUTES, new PaperContent(fields, Map.of("decisions", decided)), format);
    }

    private Map<String, String> decided(Decision decision, MeetingLists.Papers beside) {
        @Nullable MatterLine matter = beside.matter(decision);
        return Map.of(
                "number",
                String.valueOf(decision.number()),
                "text",
                decision.words(),
                "unit",
                matter == null ? "" : beside.unit(matter.lead()),
                "due",
                matter == null ? "" : words().date(matter.due()));
    }

    private Map<String, String> fields(CurrentUser user, Meeting meeting) {
        Map<String, String> fields = new HashMap<>();
        fields.put(
                "office",
                words().msg(
                                "supervisionmeeting.paper.office",
                                organization.jurisdiction(user).name()));
        fields.put("title", meeting.facts().title());
        fields.put("date", words().date(meeting.facts().day()));
        return fields;
    }

    private byte[] paper(CurrentUser user, PaperKind kind, PaperContent content, PaperFormat format) {
        return papers.in(format, user.jurisdiction(), kind, content);
    }

    private Words words() {
        return new Words(messages, Locale.SIMPLIFIED_CHINESE, clock.getZone());
    }
}
