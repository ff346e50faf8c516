package org.paodao.appraisal.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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

/** Whatever is tried with an appeal, in whatever order and by whomever, it stands where a plain model of the steps says. */
class AppealWalksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final UUID UNIT = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID SCORER = new UUID(2, 2);
    private static final AppealStage.Parties PARTIES = new AppealStage.Parties(UNIT, Set.of(SCORER));
    /** Of the unit that appeals; the scorer; one who stands in for the scorer; of another unit; of none. */
    private static final List<AppealStage.Person> PEOPLE = List.of(
            new AppealStage.Person(Set.of(new UUID(2, 1)), UNIT, "示例甲"),
            new AppealStage.Person(Set.of(SCORER), OTHER, "示例乙"),
            new AppealStage.Person(Set.of(new UUID(2, 3), SCORER), null, "示例丙"),
            new AppealStage.Person(Set.of(new UUID(2, 4)), OTHER, "示例丁"),
            new AppealStage.Person(Set.of(new UUID(2, 5)), null, "示例戊"));

    /** Which step leads from where to where. */
    private static final Map<String, Map<String, String>> MODEL = new HashMap<>();

    static {
        MODEL.put("hear", Map.of("filed", "inhearing"));
        MODEL.put("rule", Map.of("inhearing", "ruled"));
        MODEL.put("withdraw", Map.of("filed", "withdrawn", "inhearing", "withdrawn"));
    }

    private static final List<String> ACTS = List.of("hear", "rule", "withdraw");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anAppealStandsWhereTheModelSays(long seed) {
        var chance = new Random(seed);
        Map<String, Integer> ends = new HashMap<>();
        for (int walk = 0; walk < 300; walk++) {
            Appeal appeal = filed();
            for (int n = 0; n < 8; n++) {
                String act = ACTS.get(chance.nextInt(chance.nextInt(3) == 0 ? 3 : 2));
                int who = chance.nextInt(PEOPLE.size());
                String next =
                        MODEL.getOrDefault(act, Map.of()).get(appeal.stage().word());
                if (!act.equals("withdraw") && who < 3) {
                    next = null;
                }
                Appeal after = took(appeal, act, PEOPLE.get(who));
                assertThat(after == null ? null : after.stage().word())
                        .as("%s on %s by %s", act, appeal.stage(), who)
                        .isEqualTo(next);
                if (after != null) {
                    assertThat(after.version()).isEqualTo(appeal.version() + 1);
                    assertThat(after.against()).isEqualTo(appeal.against());
                    appeal = after;
                }
            }
            ends.merge(appeal.stage().word(), 1, Integer::sum);
        }
        assertThat(ends.get("ruled")).isGreaterThan(30);
        assertThat(ends.get("withdrawn")).isGreaterThan(30);
    }

    private static @Nullable Appeal took(Appeal appeal, String act, AppealStage.Person who) {
        try {
            return switch (act) {
                case "hear" -> appeal.hear(PARTIES.judge(who));
                case "rule" -> appeal.rule(PARTIES.judge(who), Verdict.PARTLY, DAY);
                default -> appeal.withdraw("示例");
            };
        } catch (Refusal refused) {
            return null;
        }
    }

    private static Appeal filed() {
        return new Appeal(
                new UUID(3, 3),
                "2026-001",
                new Appeal.Against(new UUID(4, 4), 1, UNIT, 7, "1.2", new BigDecimal("-2")),
                "示例",
                new Appeal.Filing(Instant.EPOCH, DAY, new UUID(2, 1), "示例甲"),
                DAY.plusDays(7),
                new AppealStage.Filed(),
                1);
    }
}
