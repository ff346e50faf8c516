package org.paodao.appraisal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.Refusal;

/** Whatever is tried with a round, in whatever order, it stands where a plain model of the steps says. */
class RoundWalksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Which step leads from where to where. */
    private static final Map<String, Map<String, String>> MODEL = Map.of(
            "official", Map.of("preparing", "run"),
            "reopen", Map.of("run", "preparing"),
            "show", Map.of("run", "shown"),
            "hear", Map.of("shown", "heard"),
            "again", Map.of("heard", "heard"),
            "show-again", Map.of("heard", "shown"),
            "publish", Map.of("heard", "published"));

    private static final List<String> ACTS = MODEL.keySet().stream().sorted().toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRoundStandsWhereTheModelSays(long seed) {
        var chance = new Random(seed);
        var steps = new HashMap<String, Integer>();
        for (int walk = 0; walk < 200; walk++) {
            walk(chance, steps);
        }
        assertThat(steps.get("publish")).isGreaterThan(50);
        assertThat(steps.get("reopen")).isGreaterThan(50);
        assertThat(steps.get("show-again")).isGreaterThan(10);
    }

    /** @param steps how often each act was taken, which is counted on */
    private static void walk(Random chance, Map<String, Integer> steps) {
        RoundStage stage = new RoundStage.Preparing();
        int runs = 0;
        boolean again = false;
        for (int n = 0; n < 40; n++) {
            String act = ACTS.get(chance.nextInt(ACTS.size()));
            LocalDate today = DAY.plusDays(chance.nextInt(12));
            String next = expected(stage, act, today, again);
            RoundStage after = took(stage, act, today, runs + 1);
            assertThat(after == null ? null : after.word())
                    .as("%s on %s", act, stage)
                    .isEqualTo(next);
            if (after != null) {
                runs += act.equals("official") || act.equals("again") ? 1 : 0;
                again = act.equals("again") || (again && !act.equals("show-again"));
                steps.merge(act, 1, Integer::sum);
                check(after, runs);
                stage = after;
            }
        }
    }

    private static @Nullable String expected(RoundStage stage, String act, LocalDate today, boolean again) {
        String next = MODEL.getOrDefault(act, Map.of()).get(stage.word());
        if (stage instanceof RoundStage.Shown shown && act.equals("hear")) {
            return today.isAfter(shown.publicity().until()) ? next : null;
        }
        return switch (act) {
            case "again" -> again ? null : next;
            case "show-again" -> again ? next : null;
            default -> next;
        };
    }

    private static void check(RoundStage stage, int runs) {
        assertThat(stage.open()).isEqualTo(stage.official() == null);
        if (stage.official() != null) {
            assertThat(stage.official()).as("the newest official run stands").isEqualTo(runs);
        }
        assertThat(stage.toUnits())
                .isEqualTo(List.of("shown", "heard", "published").contains(stage.word()));
    }

    private static @Nullable RoundStage took(RoundStage stage, String act, LocalDate today, int number) {
        try {
            return switch (act) {
                case "official" -> stage instanceof RoundStage.Preparing preparing ? preparing.run(number) : null;
                case "again" -> stage instanceof RoundStage.Heard heard ? heard.run(number) : null;
                case "reopen" -> new RoundStep.Reopen("示例").from(stage, today);
                case "show" -> new RoundStep.Show(today.plusDays(2)).from(stage, today);
                case "show-again" -> new RoundStep.ShowAgain(today.plusDays(2), Map.of()).from(stage, today);
                case "hear" -> new RoundStep.Hear().from(stage, today);
                default -> new RoundStep.Publish().from(stage, today);
            };
        } catch (Refusal refused) {
            return null;
        }
    }
}
