package org.paodao.scoring.light;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.path.Course;
import org.paodao.scoring.path.Path;
import org.paodao.scoring.path.Shape;
import org.paodao.scoring.target.Wanted;

/** Situations of an indicator that should come to 100 by the end of 2023, month by month. */
final class Cases {
    static final Path HUNDRED =
            Path.of(new Shape.Linear(), Course.ofYear(Period.month(2023, 1), Wanted.atLeast(decimal("100"))));
    static final Period JUNE = Period.month(2023, 6);

    private Cases() {}

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    /** In June, when 50 are due. */
    static Situation june(String value) {
        return month(6, value);
    }

    static Situation month(int month, String value) {
        return Situation.of(Period.month(2023, month), Reading.of(decimal(value)), HUNDRED);
    }

    static Situation without(Due due) {
        return Situation.of(JUNE, Reading.none(due), HUNDRED);
    }

    static Situation capped(Path path, String value) {
        return Situation.of(JUNE, new Reading(decimal(value), Due.DUE, Direction.LOWER), path);
    }

    static Light light(RuleSet rules, Situation situation) {
        return Judge.judge(rules, situation).light();
    }

    static List<String> keys(RuleSet rules, Situation situation) {
        return Judge.judge(rules, situation).reasons().stream().map(Reason::key).toList();
    }

    static RuleSet of(Rule... rules) {
        RuleSet set = RuleSets.usual();
        return new RuleSet(set.title(), set.from(), null, List.of(rules), List.of());
    }

    static Rule rule(int number, Condition when, Light light) {
        return new Rule(number, when, light, false);
    }

    /** One rule that turns the light yellow, green otherwise. */
    static RuleSet yellowIf(Condition when) {
        return of(rule(1, when, Light.YELLOW), rule(2, Condition.OTHERWISE, Light.GREEN));
    }

    /** All reasons with their arguments, one a line. */
    static String told(Judgement judgement) {
        return judgement.reasons().stream()
                .map(reason -> reason.key() + reason.arguments())
                .collect(Collectors.joining("\n"));
    }
}
