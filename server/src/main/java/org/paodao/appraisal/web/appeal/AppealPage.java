package org.paodao.appraisal.web.appeal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.paodao.appraisal.appeal.Appeal;
import org.paodao.appraisal.appeal.AppealStage;
import org.paodao.appraisal.appeal.AppealView;
import org.paodao.appraisal.appeal.Touched;
import org.paodao.appraisal.appeal.Verdict;
import org.paodao.scoring.appraisal.Given.Manner;
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
        return view.touched() != null && appeal().stage().open() && !view.rights().judge();
    }

    /** How an appeal can end, as options. */
    public static List<Option> verdicts(Ui ui) {
        return Arrays.stream(Verdict.values())
                .map(one -> new Option(one.word(), ui.msg("appraisalappeal.verdict." + one.word())))
                .toList();
    }

    /** What can be done with a record, as options. */
    public static List<Option> acts(Ui ui, Touched.Counted record) {
        List<String> words =
                record.isEvent() ? List.of("keep", "notcounted", "judged") : List.of("keep", "notcounted");
        return words.stream()
                .map(word -> new Option(
                        word,
                        ui.msg("appraisalappeal.act." + word + (word.equals("notcounted") && !record.isEvent() ? ".mark" : ""))))
                .toList();
    }

    /** How an event became known, as options. */
    public static List<Option> manners(Ui ui) {
        return Arrays.stream(Manner.values())
                .map(one -> new Option(one.name(), ui.msg("appraisalappeal.manner." + one.name())))
                .toList();
    }
}
