package org.paodao.appraisal.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.appraisal.scheme.InputYield;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.scheme.Clause;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is still missing before a round can be run in earnest. Nothing of it forbids a run: what is missing then counts as each clause says. */
@Component
public class RoundGaps {
    private final Entering entering;
    private final Marking marking;
    private final EnteredTables entered;

    RoundGaps(Entering entering, Marking marking, EnteredTables entered) {
        this.entering = entering;
        this.marking = marking;
        this.entered = entered;
    }

    /** For whoever appraises. */
    @Transactional(readOnly = true)
    public List<Gap> of(CurrentUser user, UUID round) {
        Marking.Juries juries = marking.juries(user, round);
        Entering.Open open = entering.look(user, round);
        List<Gap> gaps = new ArrayList<>();
        List<String> without = open.members().stream()
                .filter(member -> member.group().isEmpty())
                .map(RoundMember::name)
                .toList();
        if (open.members().isEmpty() || !without.isEmpty()) {
            gaps.add(new Gap(open.members().isEmpty() ? "members" : "groups", "", without, "members"));
        }
        for (Clause clause : open.body().scheme().clauses()) {
            if (!clause.isBranch() && open.body().input(clause.code()).isEmpty()) {
                gaps.add(new Gap("input", title(clause), List.of(), ""));
            }
        }
        juries.juries().forEach(jury -> gaps.addAll(of(jury)));
        gaps.addAll(figures(user, open));
        return gaps;
    }

    private static List<Gap> of(Marking.Jury jury) {
        if (jury.jurors().isEmpty()) {
            return List.of(new Gap("scorers", jury.clause() + " " + jury.title(), List.of(), "inputs"));
        }
        List<String> late = jury.jurors().stream()
                .filter(juror -> !juror.isDone())
                .map(Marking.Juror::name)
                .toList();
        return late.isEmpty()
                ? List.of()
                : List.of(new Gap("marks", jury.clause() + " " + jury.title(), late, "inputs"));
    }

    private List<Gap> figures(CurrentUser user, Entering.Open open) {
        Set<String> there = new HashSet<>();
        entered.figures(user.jurisdiction(), open.round().id())
                .forEach(figure -> there.add(figure.clause() + figure.unit()));
        List<Gap> gaps = new ArrayList<>();
        for (Map.Entry<String, String> clause :
                open.asking(InputYield.AMOUNT, InputYield.AMOUNTS).entrySet()) {
            List<String> missing = open.members().stream()
                    .filter(member -> open.holds(clause.getKey(), member.unit())
                            && !there.contains(clause.getKey() + member.unit()))
                    .map(RoundMember::name)
                    .toList();
            if (!missing.isEmpty()) {
                gaps.add(new Gap("figures", clause.getKey() + " " + clause.getValue(), missing, "figures"));
            }
        }
        return gaps;
    }

    private static String title(Clause clause) {
        return clause.code() + " " + clause.text().title();
    }

    /**
     * Something that is missing.
     *
     * @param kind members, groups, input, scorers, marks or figures
     * @param clause of which clause, in words; empty for none
     * @param names units or people concerned
     * @param page where it is entered; empty where the scheme has to say it
     */
    public record Gap(String kind, String clause, List<String> names, String page) {
        public Gap {
            names = List.copyOf(names);
        }
    }
}
