package org.paodao.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.testing.DatabaseTest;

/** Whatever the inspectors and the unit do with an inspection, in whatever order, it stands where a plain model of the steps says. */
@DatabaseTest
class InspectionStepsPropertyTest extends Inspecting {
    /** Which step leads from where to where; whoever inspects takes all but the answer. */
    private static final Map<String, Map<String, String>> MODEL = Map.of(
            "begin", Map.of("prepared", "underway"),
            "check", Map.of("prepared", "prepared", "underway", "underway"),
            "send", Map.of("underway", "sent"),
            "answer", Map.of("sent", "answered"),
            "return", Map.of("answered", "sent", "following", "sent"),
            "follow", Map.of("answered", "following"),
            "close", Map.of("answered", "closed", "following", "closed"),
            "cancel", Map.of("prepared", "cancelled", "underway", "cancelled"),
            "find", Map.of("underway", "underway"));

    private static final List<String> ACTS = MODEL.keySet().stream().sorted().toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anInspectionStandsWhereTheModelSays(long seed) {
        var chance = new Random(seed);
        int taken = 0;
        for (int n = 0; n < 3; n++) {
            taken += walk(prepared(n).id(), chance);
        }
        assertThat(taken).isGreaterThan(5);
    }

    private Inspection prepared(int n) {
        UUID planned = plans.draft(office, "p" + n, content("", unit));
        plans.approve(office, planned, 1, "示例");
        return inspection(inspector, plans.open(office, planned, List.of()).getFirst());
    }

    private int walk(UUID id, Random chance) {
        String stage = "prepared";
        int version = 1;
        int taken = 0;
        for (int n = 0; n < 25; n++) {
            String act = ACTS.get(chance.nextInt(ACTS.size()));
            if (act.equals("cancel") && n < 15) {
                continue;
            }
            boolean byUnit = chance.nextInt(5) == 0 ? !act.equals("answer") : act.equals("answer");
            boolean stale = chance.nextInt(6) == 0;
            String next = MODEL.getOrDefault(act, Map.of()).get(stage);
            boolean allowed = next != null && !stale && byUnit == act.equals("answer");
            assertThat(did(byUnit ? liaison : inspector, act, id, stale ? version + 5 : version))
                    .as("%s on %s by %s", act, stage, byUnit ? "unit" : "inspector")
                    .isEqualTo(allowed);
            if (next != null && allowed) {
                stage = next;
                version++;
                taken++;
            }
            assertThat(inspection(inspector, id).stage().word()).isEqualTo(stage);
            assertThat(inspection(inspector, id).version()).isEqualTo(version);
        }
        return taken;
    }

    private boolean did(CurrentUser user, String act, UUID id, int seen) {
        try {
            switch (act) {
                case "begin" -> inspections.begin(user, id, seen);
                case "check" -> inspections.check(user, id, seen, checked());
                case "send" -> inspections.send(user, id, seen, "示例");
                case "answer" -> inspections.answer(user, id, seen, "示例");
                case "return" -> inspections.sendBack(user, id, seen, "示例");
                case "follow" ->
                    inspections.follow(user, id, seen, LocalDate.now(clock).plusDays(9));
                case "close" -> inspections.close(user, id, seen, "示例");
                case "cancel" -> inspections.cancel(user, id, seen, "示例");
                default -> findings.find(user, id, seen, new NewFinding("k" + seen, null, "示例", "示例"));
            }
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
