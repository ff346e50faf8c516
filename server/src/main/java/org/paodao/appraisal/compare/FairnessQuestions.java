package org.paodao.appraisal.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.access.Permissions;
import org.paodao.appraisal.run.RunLists;
import org.paodao.appraisal.run.RunView;
import org.paodao.appraisal.scheme.InputParameter;
import org.paodao.appraisal.scheme.Schemes;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.appraisal.Standing;
import org.paodao.scoring.fairness.Claim;
import org.paodao.scoring.fairness.Figure;
import org.paodao.scoring.fairness.Question;
import org.paodao.scoring.fairness.Screen;
import org.paodao.scoring.fairness.Screens;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks a run over for patterns that are worth a question, for whoever appraises. Nothing of it changes a score. */
@Service
@Transactional(readOnly = true)
public class FairnessQuestions {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RunLists lists;
    private final Schemes schemes;
    private final IndicatorYears years;
    private final ToldProgress told;

    FairnessQuestions(RunLists lists, Schemes schemes, IndicatorYears years, ToldProgress told) {
        this.lists = lists;
        this.schemes = schemes;
        this.years = years;
        this.told = told;
    }

    public Asked of(CurrentUser user, UUID round, int run) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        RunView view = lists.view(user, round, run);
        List<Figure> figures = attainments(view);
        List<Figure> borders = borders(view);
        Set<String> codes = indicators(user, view);
        LocalDate until = view.round().span().until();
        IndicatorYears.Known known = years.of(user.jurisdiction(), codes, until);
        List<Claim> claims =
                told.of(user.jurisdiction(), view.round().plan(), view.round().span());
        List<Question> questions = new ArrayList<>();
        questions.addAll(Screens.bunching(figures));
        questions.addAll(Screens.bunching(borders));
        questions.addAll(Screens.onTarget(figures));
        questions.addAll(Screens.periodEnds(known.amounts()));
        questions.addAll(Screens.ratchet(known.raises()));
        questions.addAll(Screens.optimism(claims));
        // Others are looked at for what is usual; only those who are appraised are asked.
        Set<String> members = view.facts().members().stream().map(Member::unit).collect(Collectors.toSet());
        questions.removeIf(question -> !question.unit().isEmpty() && !members.contains(question.unit()));
        return new Asked(
                view,
                questions,
                Map.of(
                        Screen.BUNCHING, figures.size() + borders.size(),
                        Screen.ON_TARGET, figures.size(),
                        Screen.PERIOD_END, known.amounts().size(),
                        Screen.RATCHET, known.raises().size(),
                        Screen.OPTIMISM, claims.size()));
    }

    /** How far units came in clauses by achievement, beside what was to be reached. */
    private static List<Figure> attainments(RunView view) {
        List<Figure> figures = new ArrayList<>();
        for (Clause clause : view.scheme().clauses()) {
            if (clause.method() instanceof Method.Achievement) {
                view.facts().members().forEach(member -> {
                    if (view.facts().of(member.unit(), clause.code()) instanceof Given.Amount amount) {
                        figures.add(new Figure(member.unit(), clause.code(), amount.value(), HUNDRED));
                    }
                });
            }
        }
        return figures;
    }

    /** Totals beside the least that a grade takes. */
    private static List<Figure> borders(RunView view) {
        List<Figure> figures = new ArrayList<>();
        for (Standing standing : view.assessment().standings()) {
            BigDecimal full = view.scheme()
                    .group(standing.member().group())
                    .map(Group::full)
                    .orElse(BigDecimal.ZERO);
            for (Outcome.Grade grade : view.scheme().outcome().grades()) {
                BigDecimal from = grade.from().multiply(full).movePointLeft(2);
                if (from.signum() > 0) {
                    figures.add(new Figure(standing.member().unit(), grade.name(), standing.total(), from));
                }
            }
        }
        return figures;
    }

    private Set<String> indicators(CurrentUser user, RunView view) {
        Set<String> codes = new HashSet<>();
        var by = view.round().by();
        schemes.edition(user, by.scheme(), by.edition())
                .body()
                .inputs()
                .values()
                .forEach(input -> codes.addAll(input.parts(InputParameter.INDICATORS)));
        return codes;
    }

    /**
     * What was found.
     *
     * @param looked how many figures each screen looked at
     */
    public record Asked(RunView view, List<Question> questions, Map<Screen, Integer> looked) {
        public Asked {
            questions = List.copyOf(questions);
            looked = Map.copyOf(looked);
        }
    }
}
