package org.paodao.supervision.web.inspection;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.MatterLine;
import org.paodao.supervision.inspection.Candidate;
import org.paodao.supervision.inspection.Finding;
import org.paodao.supervision.inspection.Inspection;
import org.paodao.supervision.inspection.InspectionLists;
import org.paodao.supervision.inspection.InspectionStage;
import org.paodao.supervision.inspection.Sample;
import org.paodao.supervision.problem.Problem;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One inspection, with what can be done with it now.
 *
 * @param problems of its unit, of which it can say now whether they are solved
 * @param typed what stands in the fields: what was typed and refused, else what they begin with
 */
public record InspectionPage(InspectionLists.Shown shown, List<Problem> problems, Map<String, String> typed)
        implements Page {
    public InspectionPage {
        problems = List.copyOf(problems);
        typed = Map.copyOf(typed);
    }

    public Inspection inspection() {
        return shown.inspection();
    }

    public String address() {
        return "/inspections/" + inspection().id();
    }

    /** Of the form for a finding. */
    public String requestKey() {
        return typed("requestKey");
    }

    /** What stands in a field; empty for nothing. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean mayBegin() {
        return shown.rights().inspect() && inspection().stage() instanceof InspectionStage.Prepared;
    }

    public boolean mayPrepare() {
        return shown.rights().inspect() && inspection().stage().inPreparation();
    }

    public boolean mayFind() {
        return shown.rights().inspect() && inspection().stage() instanceof InspectionStage.Underway;
    }

    public boolean mayAnswer() {
        return shown.rights().answer() && inspection().stage() instanceof InspectionStage.Sent;
    }

    public boolean mayFollow() {
        return shown.rights().inspect() && inspection().stage() instanceof InspectionStage.Answered;
    }

    public boolean mayClose() {
        return mayFollow() || (shown.rights().inspect() && inspection().stage() instanceof InspectionStage.Following);
    }

    /** Whether a finding can become a matter now. */
    public boolean mayBeginMatter(Finding finding) {
        return shown.rights().inspect() && inspection().isSent() && finding.stands() && finding.matter() == null;
    }

    /** Whether a finding can be listed as a major problem by the reader. */
    public boolean listsProblems() {
        return shown.rights().problems();
    }

    /** The form in which a major problem is listed, with what is known of it. */
    public String problemForm(Finding finding) {
        var form = UriComponentsBuilder.fromPath("/problems/new")
                .queryParam("unit", inspection().unit())
                .queryParam("content", "{content}");
        if (finding.item() != null) {
            form.queryParam("item", finding.item());
        }
        return form.encode().buildAndExpand(finding.words()).toUriString();
    }

    /** The matter that a finding became, as far as the reader may see it. */
    public @Nullable MatterLine matter(Finding finding) {
        UUID matter = finding.matter();
        return shown.papers().matters().stream()
                .filter(line -> line.id().equals(matter))
                .findFirst()
                .orElse(null);
    }

    /** The problems of which the inspection can speak, as options. */
    public List<Option> problemOptions() {
        return problems.stream()
                .map(problem -> new Option(problem.id().toString(), problem.number() + " " + problem.content()))
                .toList();
    }

    /** The plan items that were drawn, to say which one a finding is about. */
    public List<Option> drawnItems() {
        List<Sample> samples = shown.papers().samples();
        return samples.isEmpty()
                ? List.of()
                : samples.getLast().drawn().stream()
                        .filter(Candidate::isItem)
                        .map(one -> new Option(one.id().toString(), one.title()))
                        .toList();
    }
}
