package org.paodao.appraisal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.appraisal.Given;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is entered for a round: nothing of it is believed before it was looked at, and nothing of it is lost. */
@DatabaseTest
class EnteredTest extends RoundCase {
    @Autowired
    JdbcClient db;

    @Autowired
    Audit audit;

    @Autowired
    EventEvidence evidence;

    @Autowired
    MarkTables marks;

    @Test
    void evidenceIsWhatItsNameSaysAndItsUnitReadsItOnceItIsShown() throws InterruptedException {
        refused("progressreport.file-kind", () -> entered("k0", "示例.exe", "MZ"));
        refused("progressreport.file-kind", () -> entered("k0", "示例.pdf", "<html>"));
        UUID event = entered("k1", "..\\示例.txt", "示例证据");
        assertThat(evidence.of(appraiser, round, event).name()).isEqualTo("示例.txt");
        refused("appraisalrun.event-unknown", () -> evidence.of(head, round, event));
        int official = ran(Run.Kind.OFFICIAL, "k2");
        rounds.step(appraiser, round, seen(), new RoundStep.Show(LocalDate.now(ZoneId.of("Asia/Shanghai"))));
        assertThat(new String(evidence.of(head, round, event).content(), StandardCharsets.UTF_8))
                .isEqualTo("示例证据");
        assertThat(lists.ledger(head, round, official, one).evidenced()).containsExactly(event);
        refused("appraisalrun.event-unknown", () -> evidence.of(otherHead, round, event));
    }

    @Test
    void aFigureThatBecomesAnotherOrGoesIsKeptAsItStood() {
        figure(one, "90", 20);
        figure(one, "90", 20);
        figure(one, "85", 21);
        var gone = new EnteredFigures.Wish(new EnteredFigures.Place("1.3", one, ""), null, 0, "", Map.of());
        assertThat(figures.enter(appraiser, round, List.of(gone))).isEqualTo(1);
        assertThat(past()).extracting(BigDecimal::intValue).containsExactly(90, 85);
    }

    private List<BigDecimal> past() {
        return db.sql("select value from appraisal.figure_past where jurisdiction = :jurisdiction order by version")
                .param("jurisdiction", appraiser.jurisdiction())
                .query((row, n) -> row.getBigDecimal("value"))
                .list();
    }

    @Test
    void theAuditSaysWhichMarkBecameWhich() {
        CurrentUser scorer = head;
        var person = new MarkTables.Person(
                scorer.account(), scorer.displayName(), scorer.authority().unit());
        marks.scorers(scorer.jurisdiction(), round, List.of("1.1"), List.of(person));
        marking.mark(scorer, round, "1.1", other, new Marking.Stroke(number("80"), 0));
        marking.mark(scorer, round, "1.1", other, new Marking.Stroke(number("80"), 1));
        marking.mark(scorer, round, "1.1", other, new Marking.Stroke(number("70"), 2));
        assertThat(audit.trail(appraiser, round).stream()
                        .filter(entry -> entry.action().equals("appraisal.marked")))
                .hasSize(2)
                .anySatisfy(entry -> {
                    assertThat(entry.before()).contains("80");
                    assertThat(entry.after()).contains("70");
                });
    }

    private UUID entered(String key, String name, String content) {
        var file = new Files.Upload(name, "", content.getBytes(StandardCharsets.UTF_8));
        return happenings.enter(
                appraiser,
                round,
                new NewHappening(key, one, "1.2", Given.Manner.FOUND, null, LocalDate.of(2023, 5, 6), "示例事由", file));
    }
}
