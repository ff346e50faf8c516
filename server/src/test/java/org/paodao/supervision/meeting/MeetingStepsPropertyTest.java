package org.paodao.supervision.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.testing.DatabaseTest;

/** Whatever the office does with a meeting, in whatever order, it stands where a plain model of the steps says. */
@DatabaseTest
class MeetingStepsPropertyTest extends Sitting {
    /** Which step leads from where to where. */
    private static final Map<String, Map<String, String>> MODEL = Map.of(
            "add", Map.of("planned", "planned"),
            "begin", Map.of("planned", "underway"),
            "decide", Map.of("underway", "underway", "held", "held"),
            "end", Map.of("underway", "held"),
            "save", Map.of("underway", "underway", "held", "held", "minuted", "minuted"),
            "approve", Map.of("held", "minuted", "minuted", "minuted"),
            "cancel", Map.of("planned", "cancelled"));

    private static final List<String> ACTS = MODEL.keySet().stream().sorted().toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aMeetingStandsWhereTheModelSays(long seed) {
        var chance = new Random(seed);
        int taken = 0;
        for (int n = 0; n < 3; n++) {
            taken += walk(called(today.plusDays(n)), chance);
        }
        assertThat(taken).isGreaterThan(8);
    }

    private int walk(UUID id, Random chance) {
        String stage = "planned";
        int version = 1;
        boolean draft = false;
        int taken = 0;
        for (int n = 0; n < 25; n++) {
            String act = ACTS.get(chance.nextInt(ACTS.size()));
            if (act.equals("cancel") && n < 15) {
                continue;
            }
            boolean stranger = chance.nextInt(6) == 0;
            boolean stale = chance.nextInt(6) == 0;
            String next = MODEL.getOrDefault(act, Map.of()).get(stage);
            boolean allowed = next != null && !stale && !stranger && (draft || !act.equals("approve"));
            assertThat(did(stranger ? liaison : office, act, id, stale ? version + 5 : version, n))
                    .as("%s on %s", act, stage)
                    .isEqualTo(allowed);
            if (next != null && allowed) {
                stage = next;
                version++;
                taken++;
                draft = act.equals("save") || (draft && !act.equals("approve"));
            }
            assertThat(meeting(id).stage().word()).isEqualTo(stage);
            assertThat(meeting(id).version()).isEqualTo(version);
        }
        return taken;
    }

    private boolean did(CurrentUser user, String act, UUID id, int seen, int n) {
        try {
            switch (act) {
                case "add" -> agendas.add(user, id, seen, new OwnTopic("k" + n, "示例", AgendaTopic.Words.NOTHING));
                case "begin" -> meetings.begin(user, id, seen);
                case "decide" -> decisions.enter(user, id, seen, decision("议定事项" + n));
                case "end" -> meetings.end(user, id, seen);
                case "save" -> minutes.save(user, id, seen, new MeetingMinutes.Written("示例", "纪要" + n), "示例");
                case "approve" -> minutes.approve(user, id, seen);
                default -> meetings.cancel(user, id, seen, "示例");
            }
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
