package org.paodao.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.Refusal;

/** Whatever is tried with a problem, in whatever order and by whomever, it stands where a plain model of the steps says. */
class ProblemWalksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final UUID UNIT = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    /** Of the unit; of another unit but at work on the problem; of another unit; of none. */
    private static final List<Signature> PEOPLE = List.of(
            new Signature(new UUID(2, 1), "示例甲", UNIT, DAY),
            new Signature(new UUID(2, 2), "示例乙", OTHER, DAY),
            new Signature(new UUID(2, 3), "示例丙", OTHER, DAY),
            new Signature(new UUID(2, 4), "示例丁", null, DAY));

    /** Which step leads from where to where. */
    private static final Map<String, Map<String, String>> MODEL = new HashMap<>();

    static {
        MODEL.put("propose", Map.of("listed", "proposed"));
        MODEL.put("agree", Map.of("proposed", "rectifying"));
        MODEL.put("return", Map.of("proposed", "listed"));
        MODEL.put("note", Map.of("rectifying", "rectifying"));
        MODEL.put("apply", Map.of("rectifying", "applied"));
        MODEL.put("accept", Map.of("applied", "noticed"));
        MODEL.put("refuse", Map.of("applied", "rectifying"));
        MODEL.put("object", Map.of("noticed", "rectifying"));
        MODEL.put("close", Map.of("noticed", "closed"));
        MODEL.put("archive", Map.of("closed", "archived"));
        MODEL.put("relapse", Map.of("closed", "listed", "archived", "listed"));
        MODEL.put("withdraw", Map.of("listed", "withdrawn", "proposed", "withdrawn", "rectifying", "withdrawn"));
    }

    private static final List<String> ACTS = MODEL.keySet().stream().sorted().toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aProblemStandsWhereTheModelSays(long seed) {
        var chance = new Random(seed);
        int taken = 0;
        int accepted = 0;
        for (int walk = 0; walk < 100; walk++) {
            int notice = chance.nextInt(2) * 5;
            Problem problem = listed(notice);
            for (int n = 0; n < 60; n++) {
                // Every now and then whatever comes; else what leads on, so that walks come far.
                String act = chance.nextInt(3) == 0 ? ACTS.get(chance.nextInt(ACTS.size())) : onward(problem, chance);
                Signature who = PEOPLE.get(chance.nextInt(PEOPLE.size()));
                LocalDate today = DAY.plusDays(chance.nextInt(9));
                String next = expected(problem, act, who, today);
                Problem after = took(problem, act, who, today);
                assertThat(after == null ? null : after.stage().word())
                        .as("%s on %s by %s", act, problem.stage(), who)
                        .isEqualTo(next);
                if (after != null) {
                    check(problem, after, act);
                    taken++;
                    accepted += act.equals("accept") ? 1 : 0;
                    problem = after;
                }
            }
        }
        assertThat(taken).isGreaterThan(1000);
        assertThat(accepted).isGreaterThan(50);
    }

    private static void check(Problem before, Problem after, String act) {
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.relapses()).isEqualTo(before.relapses() + (act.equals("relapse") ? 1 : 0));
        assertThat(after.fixers()).containsAll(before.fixers());
        Signature signed = after.verifiedBy();
        if (signed != null) {
            assertThat(signed.unit()).isNotEqualTo(UNIT);
            assertThat(after.fixers()).doesNotContain(signed.account());
        }
    }

    private static String onward(Problem problem, Random chance) {
        List<String> steps = ACTS.stream()
                .filter(act -> !act.equals("withdraw"))
                .filter(act -> MODEL.getOrDefault(act, Map.of())
                        .containsKey(problem.stage().word()))
                .toList();
        return steps.isEmpty() ? "agree" : steps.get(chance.nextInt(steps.size()));
    }

    private static @Nullable String expected(Problem problem, String act, Signature who, LocalDate today) {
        String next = MODEL.getOrDefault(act, Map.of()).get(problem.stage().word());
        if (next == null) {
            return null;
        }
        boolean verifies = act.equals("accept") || act.equals("refuse");
        if (verifies && (UNIT.equals(who.unit()) || problem.fixers().contains(who.account()))) {
            return null;
        }
        if (act.equals("close") && !today.isAfter(DAY.plusDays(5))) {
            return null;
        }
        return act.equals("accept") && problem.terms().noticeDays() == 0 ? "closed" : next;
    }

    private static @Nullable Problem took(Problem problem, String act, Signature who, LocalDate today) {
        Set<UUID> people = Set.of(who.account());
        // Who works on it is of the unit, or the one of another unit who helps.
        Set<UUID> workers = Set.of(PEOPLE.get(today.getDayOfMonth() % 2).account());
        try {
            return switch (act) {
                case "propose" -> problem.propose(workers);
                case "agree" -> problem.agree();
                case "return" -> problem.sendBack("示例");
                case "note" -> problem.note(workers);
                case "apply" -> problem.apply(workers);
                case "accept" -> problem.accept(who, people);
                case "refuse" -> problem.refuse(who, people, new ProblemStage.Setback(ClosingTest.EFFECT, "示例"));
                case "object" -> problem.object("示例");
                case "close" -> problem.close(today);
                case "archive" -> problem.archive();
                case "relapse" -> problem.relapse("示例", today);
                default -> problem.withdraw("示例");
            };
        } catch (Refusal refused) {
            return null;
        }
    }

    private static Problem listed(int noticeDays) {
        return new Problem(
                new UUID(3, 3),
                "2026-001",
                new Problem.Source("七张问题清单", "审计", null),
                "示例",
                new Problem.Responsible(UNIT, ""),
                DAY,
                DAY.plusDays(30),
                Problem.About.NOTHING,
                new Problem.Terms(ClosingCondition.NONE, noticeDays, null),
                null,
                0,
                Set.of(),
                new ProblemStage.Listed(""),
                1,
                Instant.EPOCH);
    }
}
