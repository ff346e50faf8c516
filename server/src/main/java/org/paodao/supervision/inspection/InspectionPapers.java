package org.paodao.supervision.inspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.supervision.paper.PaperContent;
import org.paodao.supervision.paper.PaperFormat;
import org.paodao.supervision.paper.PaperKind;
import org.paodao.supervision.paper.Papers;
import org.paodao.ui.Speech;
import org.paodao.ui.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conclusion of an inspection as the official paper that goes to the unit: 督查结论. */
@Service
@Transactional(readOnly = true)
public class InspectionPapers {
    private final InspectionLists lists;
    private final Papers papers;
    private final Organization organization;
    private final Calendar calendar;
    private final Speech speech;

    InspectionPapers(
            InspectionLists lists, Papers papers, Organization organization, Calendar calendar, Speech speech) {
        this.lists = lists;
        this.papers = papers;
        this.organization = organization;
        this.calendar = calendar;
        this.speech = speech;
    }

    /**
     * The paper.
     *
     * @throws Refusal when nothing was sent yet
     */
    public byte[] conclusion(CurrentUser user, UUID id, PaperFormat format) {
        InspectionLists.Shown shown = lists.one(user, id);
        LocalDate sent = shown.inspection().told().sentOn();
        if (sent == null) {
            throw Refusal.notFound("supervisioninspection.no-conclusion");
        }
        return papers.in(format, user.jurisdiction(), PaperKind.CONCLUSION, content(user, shown, sent));
    }

    private PaperContent content(CurrentUser user, InspectionLists.Shown shown, LocalDate sent) {
        Inspection inspection = shown.inspection();
        Words words = speech.chinese();
        Map<String, String> fields = new HashMap<>();
        fields.put(
                "office",
                words.msg(
                        "supervisioninspection.paper.office",
                        organization.jurisdiction(user).name()));
        fields.put("number", inspection.number());
        fields.put("title", inspection.title());
        fields.put("unit", shown.unit());
        fields.put("text", inspection.told().conclusion());
        fields.put("date", words.date(sent));
        fields.put("period", words.date(inspection.told().begunOn()));
        fields.put("answerBy", words.date(answerBy(user, inspection, sent)));
        fields.put("demand", words.msg("supervisioninspection.paper.demand"));
        List<Map<String, String>> findings = shown.papers().findings().stream()
                .filter(Finding::stands)
                .map(finding -> Map.of(
                        "number",
                        String.valueOf(finding.number()),
                        "text",
                        finding.itemTitle().isEmpty() ? finding.words() : finding.itemTitle() + "：" + finding.words(),
                        "evidence",
                        finding.evidence()))
                .toList();
        return new PaperContent(fields, Map.of("findings", findings));
    }

    /** Until when the unit answers, or had to: a paper that is taken out again later says the same. */
    private LocalDate answerBy(CurrentUser user, Inspection inspection, LocalDate sent) {
        return inspection.stage() instanceof InspectionStage.Sent now
                ? now.due()
                : calendar.workingDays(user.jurisdiction()).after(sent, inspection.answerDays());
    }
}
