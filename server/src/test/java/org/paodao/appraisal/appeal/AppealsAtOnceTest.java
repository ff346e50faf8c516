package org.paodao.appraisal.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.appraisal.run.RoundStage;
import org.paodao.audit.Audit;
import org.paodao.audit.Entry;
import org.paodao.files.Files;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

/** Every step of publicity and of an appeal that arrives twice at the very same moment is taken once, and both presses are told so. */
@DatabaseTest
class AppealsAtOnceTest extends AppealCase {
    @Autowired
    private Audit audit;

    @Autowired
    private AppealFiles files;

    @Test
    void resultsAreShownHeardAndPublishedOnce() throws InterruptedException {
        int seen = seen();
        twice(() -> publicity.show(appraiser, round, seen));
        assertThat(actions(round))
                .filteredOn("appraisal.publicity-shown"::equals)
                .hasSize(1);
        over();
        twice(() -> publicity.end(appraiser, round, seen + 1));
        twice(() -> publicity.publish(appraiser, round, seen + 2));
        assertThat(rounds.one(appraiser, round).stage()).isInstanceOf(RoundStage.Published.class);
        assertThat(seen()).isEqualTo(seen + 3);
    }

    @Test
    void anAppealIsFiledHeardAndRuledOnOnce() throws InterruptedException {
        shown();
        NewAppeal wish = wish("k", one, "e1");
        twice(() -> appeals.file(head, wish));
        UUID id = appeals.file(head, wish);
        twice(() -> appeals.hear(office, id, 1));
        var ruling = new Ruling(Verdict.DISMISSED, "示例：记录无误", List.of());
        twice(() -> appeals.rule(office, id, 2, ruling));
        assertThat(actions(id))
                .containsExactlyInAnyOrder("appraisal.appeal-file", "appraisal.appeal-hear", "appraisal.appeal-rule");
    }

    @Test
    void anAppealIsTakenBackOnce() throws InterruptedException {
        shown();
        UUID id = appeals.file(head, wish("k", one, "e1"));
        twice(() -> appeals.withdraw(head, id, 1, "示例：核对无误"));
        assertThat(actions(id)).containsExactlyInAnyOrder("appraisal.appeal-file", "appraisal.appeal-withdraw");
    }

    @Test
    void evidenceSentTwiceIsKeptOnce() throws InterruptedException {
        shown();
        UUID id = appeals.file(head, wish("k", one, "e1"));
        var text = new Files.Upload("示例.txt", "", ("示例 " + id).getBytes(StandardCharsets.UTF_8));
        twice(() -> files.attach(head, id, text));
        assertThat(views.one(head, id).files()).hasSize(1);
    }

    private static void twice(Runnable press) throws InterruptedException {
        assertThat(Together.run(press, press)).containsOnly(Together.DONE);
    }

    private List<String> actions(UUID subject) {
        return audit.trail(appraiser, subject).stream().map(Entry::action).toList();
    }
}
