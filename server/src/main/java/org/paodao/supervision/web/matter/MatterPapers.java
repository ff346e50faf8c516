package org.paodao.supervision.web.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.supervision.Happened;
import org.paodao.supervision.Matter;
import org.paodao.supervision.MatterStep;
import org.paodao.supervision.MatterView;
import org.paodao.supervision.NoteKind;
import org.paodao.supervision.Party;
import org.paodao.supervision.Term;
import org.paodao.supervision.paper.PaperContent;
import org.paodao.supervision.paper.PaperFormat;
import org.paodao.supervision.paper.PaperKind;
import org.paodao.supervision.paper.Papers;
import org.paodao.supervision.web.PaperFile;
import org.paodao.ui.Speech;
import org.paodao.ui.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the papers of a matter say. They are official papers, so always in Chinese. */
@Component
class MatterPapers {
    private static final Set<String> TOLD = Set.of("progress", "continued");

    private final Papers printer;
    private final Organization organization;
    private final Speech speech;

    MatterPapers(Papers printer, Organization organization, Speech speech) {
        this.printer = printer;
        this.organization = organization;
        this.speech = speech;
    }

    /** The papers that a reader can have of a matter now. */
    static List<PaperKind> of(MatterView view) {
        Matter matter = view.matter();
        List<PaperKind> kinds = new ArrayList<>();
        if (matter.term() == null || !view.rights().whole()) {
            return kinds;
        }
        kinds.add(PaperKind.ASSIGNMENT);
        if (view.rights().manage() && matter.result().closedOn() == null) {
            kinds.add(PaperKind.SUPERVISION);
            kinds.add(PaperKind.URGING);
        }
        if (matter.result().answeredOn() != null && !view.answer().isEmpty()) {
            kinds.add(PaperKind.ANSWER);
        }
        return kinds;
    }

    /** The kind with this word, when the reader can have it. */
    static PaperKind wanted(MatterView view, String word) {
        return of(view).stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("supervisionmatter.paper"));
    }

    /** The paper, to be kept by whoever asks for it. */
    ResponseEntity<byte[]> file(CurrentUser user, MatterView view, PaperKind kind, PaperFormat format) {
        return PaperFile.of(
                view.matter().number() + "-" + kind.word(),
                format,
                printer.in(format, user.jurisdiction(), kind, content(user, view, kind)));
    }

    private PaperContent content(CurrentUser user, MatterView view, PaperKind kind) {
        Words words = speech.chinese();
        Map<String, String> said = said(view, words);
        said.put(
                "office",
                words.msg(
                        "supervisionmatter.paper.office",
                        organization.jurisdiction(user).name()));
        if (kind.fields().contains("demand")) {
            said.put("demand", words.msg("supervisionmatter.paper.demand." + kind.word()));
        }
        if (kind == PaperKind.ANSWER) {
            said.put("text", view.answer());
            said.put("leader", newest(view, MatterStep.LET_GO.word(), Happened::byName));
        }
        Map<String, String> fields = new HashMap<>();
        kind.fields().forEach(name -> fields.put(name, said.getOrDefault(name, "")));
        return new PaperContent(fields, tables(view, kind, words));
    }

    /** What the unit that leads did or said last of this kind, as far as the reader may read it; empty for nothing. */
    private static String newest(MatterView view, String word, Function<Happened, String> what) {
        return view.happened().stream()
                .filter(one -> one.word().equals(word))
                .filter(one -> Objects.equals(one.unit(), view.matter().lead()))
                .findFirst()
                .map(what)
                .orElse("");
    }

    /** In which stage it is, and how the unit said that it goes. */
    private static String state(MatterView view, Words words) {
        String stage =
                words.msg("supervisionmatter.stage." + view.matter().stage().word());
        String told = newest(view, NoteKind.PROGRESS.word(), Happened::words);
        return told.isEmpty() ? stage : words.msg("supervisionmatter.paper.state", stage, told);
    }

    private Map<String, String> said(MatterView view, Words words) {
        Matter matter = view.matter();
        Matter.Subject subject = matter.subject();
        Term term = matter.term();
        LocalDate due = term == null ? null : term.due();
        Map<String, String> said = new HashMap<>();
        said.put("number", matter.number());
        said.put("title", subject.title());
        said.put("unit", view.name(matter.lead()));
        said.put("source", words.msg("supervisionclock.source." + subject.source()));
        said.put(
                "urgency",
                words.msg("supervisionclock.urgency." + subject.urgency().word()));
        said.put("givenBy", subject.given().by() == null ? "" : subject.given().by());
        said.put("givenOn", words.date(subject.given().on()));
        said.put("text", subject.text().isEmpty() ? subject.title() : subject.text());
        said.put("due", words.date(due));
        said.put("answerBy", words.date(due));
        said.put("rule", term == null ? "" : RuleWords.of(words, term.rule()));
        said.put("assignedOn", words.date(term == null ? null : term.assignedOn()));
        said.put("state", state(view, words));
        said.put("result", words.msg("supervisionmatter.stage." + matter.stage().word()));
        said.put("overdue", overdue(view.clock().left(), words));
        said.put("date", words.date(view.clock().today()));
        return said;
    }

    private static String overdue(@Nullable Integer left, Words words) {
        return left == null || left >= 0 ? "" : words.msg("supervisionmatter.paper.overdue", -left);
    }

    private static Map<String, List<Map<String, String>>> tables(MatterView view, PaperKind kind, Words words) {
        return switch (kind) {
            case ASSIGNMENT ->
                Map.of(
                        "parts",
                        view.parties().stream()
                                .filter(party -> party.role() != Party.Role.NAMED)
                                .map(party -> Map.of(
                                        "unit", view.name(party.unit()),
                                        "role",
                                                words.msg("supervisionmatter.party."
                                                        + party.role().word()),
                                        "task", party.task()))
                                .toList());
            case ANSWER ->
                Map.of(
                        "progress",
                        view.happened().reversed().stream()
                                .filter(one -> TOLD.contains(one.word()))
                                .map(one -> progress(view, one, words))
                                .toList());
            default -> Map.of();
        };
    }

    private static Map<String, String> progress(MatterView view, Happened one, Words words) {
        return Map.of("on", words.time(one.at()), "by", view.name(one.unit()), "text", one.words());
    }
}
