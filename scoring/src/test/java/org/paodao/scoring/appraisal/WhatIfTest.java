package org.paodao.scoring.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.appraisal.Made.amount;
import static org.paodao.scoring.appraisal.Made.d;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.scoring.Chance;
import org.paodao.scoring.Direction;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;
import org.paodao.scoring.scheme.Scheme;

/** What if is what would be: the same as the appraisal of the facts that one asks about. */
class WhatIfTest {
    static Stream<Long> seeds() {
        return Chance.seeds(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatAUnitWouldHaveWithOtherFiguresIsWhatItHasOnceTheyAreItsFigures(long seed) {
        Made made = RandomScheme.of(seed);
        Scheme scheme = made.scheme();
        Facts facts = made.facts();
        WhatIf asked = WhatIf.of(scheme, facts);
        for (Member member : facts.members()) {
            for (Clause leaf : leaves(scheme)) {
                for (Given instead : others(facts, leaf)) {
                    Facts then = with(facts, member.unit(), leaf.code(), instead);
                    assertThat(asked.marks(member.unit(), leaf.code(), instead))
                            .as("%s of %s with %s", leaf.code(), member.unit(), instead)
                            .isEqualTo(WhatIf.of(scheme, then).marks(member.unit(), leaf.code()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTotalWithOtherMarksIsThatOfTheAppraisalWhereTheyAreGiven(long seed) {
        Chance chance = Chance.of(seed);
        Made made = RandomScheme.of(seed);
        Scheme scheme = made.scheme();
        Facts facts = made.facts();
        WhatIf asked = WhatIf.of(scheme, facts);
        for (Member member : facts.members()) {
            Clause leaf = chance.one(leaves(scheme));
            Given instead = chance.one(others(facts, leaf));
            Optional<BigDecimal> marks = asked.marks(member.unit(), leaf.code(), instead);
            if (marks.isPresent()) {
                assertThat(asked.total(member.unit(), leaf.code(), marks.get()))
                        .as("%s of %s with %s", leaf.code(), member.unit(), instead)
                        .isEqualByComparingTo(Appraisal.of(scheme, with(facts, member.unit(), leaf.code(), instead))
                                .standing(member.unit())
                                .orElseThrow()
                                .total());
            }
        }
    }

    @Test
    void theOthersStayWhereTheyAreWhenOneIsTheBest() {
        Made made = new Made()
                .clause("a", "100", new Method.RatioToBest(Direction.HIGHER, null))
                .unit("x", "a=50")
                .unit("y", "a=100");
        WhatIf asked = WhatIf.of(made.scheme(), made.facts());
        assertThat(asked.marks("x", "a")).contains(d("50"));
        assertThat(asked.marks("x", "a", amount("80")).orElseThrow()).isEqualByComparingTo("80");
        assertThat(asked.marks("x", "a", amount("200")).orElseThrow()).isEqualByComparingTo("100");
        assertThat(asked.marks("y", "a"))
                .as("and they are asked about as they were")
                .contains(d("100"));
    }

    @Test
    void aMeanIsOfTheOthersOnlyAndOfTheOwnGroup() {
        Made made = new Made()
                .clause("a", "100", Made.straight(), Missing.GROUP_MEAN)
                .unit("x", "a=10")
                .unit("y", "a=40")
                .unit("z", "a=60");
        WhatIf asked = WhatIf.of(made.scheme(), made.facts());
        assertThat(asked.marks("x", "a", new Given.Absent("示例")).orElseThrow()).isEqualByComparingTo("50");
    }

    private static List<Clause> leaves(Scheme scheme) {
        return scheme.clauses().stream().filter(clause -> !clause.isBranch()).toList();
    }

    /** What anybody has in the leaf, and nothing. */
    private static List<Given> others(Facts facts, Clause leaf) {
        return Stream.concat(
                        facts.members().stream().map(member -> facts.of(member.unit(), leaf.code())),
                        Stream.of(new Given.Absent("示例")))
                .distinct()
                .toList();
    }

    private static Facts with(Facts facts, String unit, String clause, Given instead) {
        Map<String, Map<String, Given>> given = new HashMap<>(facts.given());
        Map<String, Given> own = new HashMap<>(given.getOrDefault(unit, Map.of()));
        own.put(clause, instead);
        given.put(unit, own);
        return new Facts(facts.members(), given);
    }
}
