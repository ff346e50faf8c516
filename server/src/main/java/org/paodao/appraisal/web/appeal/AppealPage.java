package org.paodao.appraisal.web.appeal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.paodao.appraisal.appeal.Appeal;
import org.paodao.appraisal.appeal.AppealStage;
import org.paodao.appraisal.appeal.AppealStep;
import org.paodao.appraisal.appeal.AppealView;
import org.paodao.appraisal.appeal.Spot;
import org.paodao.appraisal.appeal.Touched;
import org.paodao.appraisal.appeal.Verdict;
import org.paodao.appraisal.run.LedgerWords;
import org.paodao.scoring.appraisal.Given.Manner;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.appraisal.Source;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;

/**
 * One appeal, with what can be done about it now.
 *
 * @param typed what was typed with a step that was refused, by field
 */
public record AppealPage(AppealView view, Map<String, String> typed) implements Page {
    public AppealPage {
        typed = Map.copyOf(typed);
    }

    public Appeal appeal() {
        return view.appeal();
    }

    public String address() {
        return "/appraisals/appeals/" + appeal().id();
    }

    /** What stands in a field: what was typed there, else nothing. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String value(String field, String before) {
        return typed.getOrDefault(field, before);
    }

    public boolean mayHear() {
        return view.rights().judge() && appeal().stage() instanceof AppealStage.Filed;
    }

    public boolean mayRule() {
        return view.rights().judge() && appeal().stage() instanceof AppealStage.InHearing;
    }

    /** Whether the reader works for the unit, and nothing is decided. */
    public boolean mayWithdraw() {
        return view.rights().appeal() && appeal().stage().open();
    }

    /** Whether somebody else has to look at it than the reader, who otherwise would. */
    public boolean isBarred() {
        return view.touched() != null
                && appeal().stage().open()
                && !view.rights().judge();
    }

    /** Why a line is what it is. */
    public String said(Ui ui, Line line) {
        return new LedgerWords(ui.words(), view.scheme()).said(line.grounds().reason());
    }

    /** The records behind the line, as far as the reader may know them: who gave which mark is for those who rule. */
    public List<Source> sources() {
        return view.line().grounds().sources().stream()
                .filter(source -> view.touched() != null || !isMark(source))
                .toList();
    }

    /** How a record is called, without saying who gave a mark. */
    public String sourceText(Source source) {
        return view.touched() == null && isMark(source) ? "" : source.text();
    }

    private static boolean isMark(Source source) {
        return source.kind().equals("mark");
    }

    /** The words of the ruling. */
    public String ruling() {
        return view.steps().stream()
                .filter(step -> step.step().equals("rule"))
                .map(AppealStep::words)
                .findFirst()
                .orElse("");
    }

    /** Whether something was typed for a line of another unit. */
    public boolean isOpen(Touched.Alike alike) {
        return alike.basis().records().stream()
                .anyMatch(record -> !value("act." + field(record), "keep").equals("keep"));
    }

    /** The end of the names of the fields of a record. */
    public static String field(Touched.Counted record) {
        return AppealFields.field(record);
    }

    /** The name of the field of a figure. */
    public static String field(Touched.Figured figure) {
        return AppealFields.field(figure);
    }

    /** How a record was counted. */
    public String asCounted(Ui ui, Touched.Counted record) {
        Manner manner = record.manner();
        String amount = ui.number(record.amount());
        if (manner == null) {
            return ui.msg("appraisalappeal.as-mark", amount);
        }
        String word = ui.msg("appraisalappeal.manner." + manner.name());
        return amount.isEmpty() ? word : ui.msg("appraisalappeal.as-event", word, amount);
    }

    /** Units and clauses, as one enumeration. */
    public String spots(Ui ui, List<Spot> spots) {
        return spots.stream()
                .map(spot -> ui.msg("appraisalappeal.spot", view.name(spot.unit()), view.clause(spot.clause())))
                .collect(Collectors.joining(ui.msg("appraisalappeal.join")));
    }

    /** How a figure is called. */
    public String figureName(Ui ui, Touched.Figured figure) {
        String place = ui.msg(
                "appraisalappeal.spot",
                view.name(figure.spot().unit()),
                view.clause(figure.spot().clause()));
        return figure.name().isEmpty() ? place : place + " " + figure.name();
    }

    /** How an appeal can end, as options. */
    public static List<Option> verdicts(Ui ui) {
        return Arrays.stream(Verdict.values())
                .map(one -> new Option(one.word(), ui.msg("appraisalappeal.verdict." + one.word())))
                .toList();
    }

    /** What can be done with a record, as options. */
    public static List<Option> acts(Ui ui, Touched.Counted record) {
        List<String> words = record.isEvent() ? List.of("keep", "notcounted", "judged") : List.of("keep", "notcounted");
        return words.stream()
                .map(word -> new Option(
                        word,
                        ui.msg("appraisalappeal.act." + word
                                + (word.equals("notcounted") && !record.isEvent() ? ".mark" : ""))))
                .toList();
    }

    /** How an event became known, as options. */
    public static List<Option> manners(Ui ui) {
        return Arrays.stream(Manner.values())
                .map(one -> new Option(one.name(), ui.msg("appraisalappeal.manner." + one.name())))
                .toList();
    }
}
