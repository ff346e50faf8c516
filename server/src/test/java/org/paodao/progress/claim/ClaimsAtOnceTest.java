package org.paodao.progress.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.files.Files;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

/** Findings, shared credit and evidence, pressed several times in the very same moment. */
@DatabaseTest
class ClaimsAtOnceTest extends Claiming {
    @Autowired
    private Audit audit;

    @Test
    void aFindingIsSettledAndTakenUpAgainOnce() throws InterruptedException {
        sent(liaison, place, "《示例河管护办法》已出台。");
        UUID id = Objects.requireNonNull(
                claimed(head, place).findings().getFirst().id());
        together(() -> claims.settle(head, id, 1, "文件随后补报"));
        together(() -> claims.reopen(head, id, 2));
        assertThat(claims.one(head, id).finding().version()).isEqualTo(3);
    }

    @Test
    void whatUnitsShareIsRegisteredChangedAndWithdrawnOnce() throws InterruptedException {
        sent(liaison, place, STORY);
        var request = new NewCredit.Request("示例键", place.round());
        together(() -> credits.register(office, request, said("60", "40", "")));
        assertThat(credits.all(office, null)).hasSize(1);
        UUID id = credits.all(office, null).getFirst().id();
        together(() -> credits.change(office, id, 1, said("50", "50", "示例：按投入调整")));
        together(() -> credits.withdraw(office, id, 2, "示例：不是同一成果"));
        assertThat(credits.one(office, id).versions()).hasSize(3);
        assertThat(audit.trail(office, id)).hasSize(3);
    }

    @Test
    void aFileThatArrivesSeveralTimesAtOnceStandsBesideTheReportOnce() throws InterruptedException {
        var upload = new Files.Upload("示例.txt", "text/plain", "示例佐证".getBytes(StandardCharsets.UTF_8));
        together(() -> evidence.attach(liaison, place, upload));
        assertThat(evidence.of(liaison, place)).hasSize(1);
    }

    private NewCredit said(String one, String two, String reason) {
        return new NewCredit(
                "示例河碧道",
                reason,
                List.of(
                        new SharedCredit.Part(lead, place.item(), new BigDecimal(one)),
                        new SharedCredit.Part(other, null, new BigDecimal(two))));
    }

    private static void together(Runnable step) throws InterruptedException {
        assertThat(Together.run(step, step, step, step)).containsOnly(Together.DONE);
    }
}
