package org.paodao.progress.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.organization.Unit;

class AskingTest {
    private static final List<FieldKind> KINDS = List.of(FieldKind.values());
    private static final List<Rhythm> RHYTHMS = List.of(Rhythm.values());
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);

    @Test
    void aNameMeansTheSameHoweverItIsDressed() {
        assertThat(Sense.of("低收入农户 人均可支配收入（元）")).isEqualTo(Sense.of("低收入农户人均可支配收入情况"));
        assertThat(Sense.of("Ａ类项目数")).isEqualTo(Sense.of("a类项目数"));
        assertThat(Sense.of("情况")).isEqualTo("情况");
    }

    @Test
    void whatSharesMostOfItsWordsComesClose() {
        assertThat(Sense.isClose("新增就业人数", "城镇新增就业人数")).isTrue();
        assertThat(Sense.isClose("低收入农户人均可支配收入", "农村低收入人口人均可支配收入")).isTrue();
        assertThat(Sense.isClose("新增就业人数", "普惠托育托位数")).isFalse();
    }

    @Test
    void anAliasOrTheSameIndicatorMakesTwoQuestionsOne() {
        Asking one = asking("普惠托位", List.of("托育托位数"), null, Whom.ALL);
        assertThat(one.isSame(asking("托育托位数", List.of(), null, Whom.ALL))).isTrue();
        assertThat(one.isSame(asking("婴幼儿照护", List.of(), null, Whom.ALL))).isFalse();
        assertThat(asking("甲", List.of(), "ZB-1", Whom.ALL).isSame(asking("乙", List.of(), "ZB-1", Whom.ALL)))
                .isTrue();
    }

    @Test
    void differentUnitsAreAskedDifferentQuestions() {
        Asking one = asking("甲", List.of(), null, new Whom(Set.of(FIRST), Set.of()));
        assertThat(one.meets(asking("甲", List.of(), null, new Whom(Set.of(SECOND), Set.of()))))
                .isFalse();
        assertThat(one.meets(asking("甲", List.of(), null, Whom.ALL))).isTrue();
    }

    @Test
    void aQuarterFallsIntoItsLastMonthAndNothingFallsAfterItsEnd() {
        assertThat(months(Rhythm.QUARTER)).containsExactly(3, 6, 9);
        assertThat(months(Rhythm.MONTH)).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(months(Rhythm.ONCE)).containsExactly(2);
        assertThat(months(Rhythm.YEAR)).isEmpty();
    }

    /** Whatever is asked of whom: the whole is the sum of its units, and dropping a question makes nobody's load larger. */
    @Test
    void theBurdenOfAllIsTheSumOfUnitsAndNeverGrowsByDropping() {
        List<Unit> units = List.of(unit(FIRST, "部门"), unit(SECOND, "乡镇"), unit(new UUID(1, 3), "乡镇"));
        for (long seed = 0; seed < 100; seed++) {
            var chance = new Random(seed);
            List<Asking> asked = IntStream.range(0, 1 + chance.nextInt(12))
                    .mapToObj(n -> random(chance, n))
                    .toList();
            Burden burden = Burden.of(2023, asked, units, List.of());
            Burden less = Burden.of(2023, asked.subList(1, asked.size()), units, List.of());
            for (int month = 1; month <= 12; month++) {
                int at = month;
                assertThat(burden.all(month).minutes())
                        .isEqualTo(units.stream()
                                .mapToInt(unit -> burden.of(unit.id(), at).minutes())
                                .sum());
                assertThat(units).allSatisfy(unit -> {
                    assertThat(less.of(unit.id(), at).minutes())
                            .isLessThanOrEqualTo(burden.of(unit.id(), at).minutes());
                    assertThat(burden.of(unit.id(), at).requests())
                            .isLessThanOrEqualTo(burden.of(unit.id(), at).fields());
                });
            }
        }
    }

    private static Asking random(Random chance, int n) {
        Whom whom = switch (chance.nextInt(3)) {
            case 0 -> Whom.ALL;
            case 1 -> new Whom(Set.of(chance.nextBoolean() ? FIRST : SECOND), Set.of());
            default -> new Whom(Set.of(), Set.of("乡镇"));
        };
        LocalDate since = LocalDate.of(2022, 6, 1).plusDays(chance.nextInt(500));
        return new Asking(
                "问题" + n,
                List.of(),
                null,
                new Asking.What(
                        KINDS.get(chance.nextInt(KINDS.size())),
                        RHYTHMS.get(chance.nextInt(RHYTHMS.size())),
                        1 + chance.nextInt(3)),
                "表" + chance.nextInt(3),
                "示例单位",
                whom,
                since,
                chance.nextBoolean() ? null : since.plusDays(chance.nextInt(400)),
                new Asking.Held("register", "", null));
    }

    private static List<Integer> months(Rhythm rhythm) {
        Asking asking = new Asking(
                "甲",
                List.of(),
                null,
                new Asking.What(FieldKind.NUMBER, rhythm, 1),
                "表",
                "示例",
                Whom.ALL,
                LocalDate.of(2023, 2, 10),
                LocalDate.of(2023, 10, 31),
                new Asking.Held("register", "", null));
        return IntStream.rangeClosed(1, 12)
                .filter(month -> asking.falls(YearMonth.of(2023, month)))
                .boxed()
                .toList();
    }

    private static Asking asking(String name, List<String> aliases, @Nullable String indicator, Whom whom) {
        return new Asking(
                name,
                aliases,
                indicator,
                new Asking.What(FieldKind.NUMBER, Rhythm.MONTH, 1),
                "表",
                "示例",
                whom,
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 12, 31),
                new Asking.Held("register", "", null));
    }

    private static Unit unit(UUID id, String kind) {
        return new Unit(id, kind + id.getLeastSignificantBits(), null, kind, null, List.of());
    }
}
