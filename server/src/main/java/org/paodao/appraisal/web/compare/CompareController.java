package org.paodao.appraisal.web.compare;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.compare.Comparison;
import org.paodao.appraisal.compare.FairnessQuestions;
import org.paodao.appraisal.compare.Portraits;
import org.paodao.appraisal.compare.ResultComparisons;
import org.paodao.appraisal.run.Ranking;
import org.paodao.appraisal.run.RunLists;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Results beside each other, portraits of units, and questions that figures raise. */
@Controller
class CompareController {
    private final RunLists lists;
    private final ResultComparisons comparisons;
    private final Portraits portraits;
    private final FairnessQuestions questions;

    CompareController(RunLists lists, ResultComparisons comparisons, Portraits portraits, FairnessQuestions questions) {
        this.lists = lists;
        this.comparisons = comparisons;
        this.portraits = portraits;
        this.questions = questions;
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/appraisals/{id}/runs/{number}/compare")
    ComparisonPage compare(CurrentUser user, @PathVariable UUID id, @PathVariable int number, With with) {
        Ranking ranking = lists.ranking(user, id, number);
        return new ComparisonPage(ranking, with.unit(), with.other(), comparison(user, ranking, with));
    }

    private @Nullable Comparison comparison(CurrentUser user, Ranking ranking, With with) {
        UUID unit = with.unit();
        if (unit == null) {
            return null;
        }
        var result = new ResultComparisons.Result(
                ranking.view().round().id(), ranking.run().number(), unit);
        UUID other = with.other();
        Integer run = with.run();
        UUID round = with.round();
        if (other != null) {
            return comparisons.units(user, result, other);
        }
        if (run != null) {
            return comparisons.runs(user, result, run);
        }
        if (round != null) {
            Integer official = lists.round(user, round).round().stage().official();
            return comparisons.years(
                    user, result, new ResultComparisons.Result(round, official == null ? 0 : official, unit));
        }
        return null;
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/appraisals/units/{unit}")
    PortraitPage portrait(CurrentUser user, @PathVariable UUID unit) {
        return new PortraitPage(portraits.of(user, unit));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping("/appraisals/{id}/runs/{number}/screens")
    QuestionsPage questions(CurrentUser user, @PathVariable UUID id, @PathVariable int number) {
        return new QuestionsPage(questions.of(user, id, number));
    }

    /**
     * What is compared: the unit with another one, or with itself in another run or the official run of another round.
     */
    record With(
            @Nullable UUID unit,
            @Nullable UUID other,
            @Nullable Integer run,
            @Nullable UUID round) {}
}
