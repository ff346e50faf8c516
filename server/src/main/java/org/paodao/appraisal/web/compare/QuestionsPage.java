package org.paodao.appraisal.web.compare;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.paodao.appraisal.compare.FairnessQuestions;
import org.paodao.appraisal.run.LedgerWords;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.fairness.Question;
import org.paodao.scoring.fairness.Screen;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;

/** What the figures of a run make one ask. */
public record QuestionsPage(FairnessQuestions.Asked asked) implements Page {
    /** In the order of the page. */
    public static List<Screen> screens() {
        return Arrays.asList(Screen.values());
    }

    public List<Question> of(Screen screen) {
        return asked.questions().stream()
                .filter(question -> question.screen() == screen)
                .toList();
    }

    /** The last part of the key of a screen. */
    public static String word(Screen screen) {
        return screen.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whom or what a question is about. */
    public String about(Question question) {
        String unit = asked.view().facts().members().stream()
                .filter(member -> member.unit().equals(question.unit()))
                .map(Member::name)
                .findFirst()
                .orElse("");
        return (unit + " " + question.subject()).strip();
    }

    public String said(Ui ui, Question question) {
        return new LedgerWords(ui.words(), asked.view().scheme()).said(rounded(question.reason()));
    }

    /** Nobody is asked about ten thousandths. */
    private static Reason rounded(Reason reason) {
        return new Reason(
                reason.key(),
                reason.arguments().stream()
                        .map(argument ->
                                argument instanceof BigDecimal number ? (Object) Rounding.to(1, number) : argument)
                        .toList());
    }

    public String address() {
        return "/appraisals/" + asked.view().round().id() + "/runs/"
                + asked.view().run().number();
    }
}
