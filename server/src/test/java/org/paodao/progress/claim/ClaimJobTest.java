package org.paodao.progress.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.SampleReports;
import org.paodao.progress.report.Seen;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ClaimJobTest extends Claiming {
    @Autowired
    ClaimJob job;

    @Autowired
    JdbcClient db;

    @Test
    void whatWasNeverLookedAtIsLookedAtOnce() throws InterruptedException {
        reports.submit(liaison, place, reports.put(liaison, place, SampleReports.said("示例管护办法已出台。"), Seen.version(0)));
        waitFor(place);
        neverLookedAt(place);
        assertThat(claimed(office, place).checked()).isFalse();
        assertThat(kinds(place)).isEmpty();
        job.behind();
        assertThat(claimed(office, place).checked()).isTrue();
        assertThat(kinds(place)).containsExactly(ClaimKind.NUMBER_MISSING);
        job.behind();
        assertThat(kinds(place)).containsExactly(ClaimKind.NUMBER_MISSING);
    }

    /** Until the report was looked at by itself. */
    private void waitFor(Place where) throws InterruptedException {
        for (int n = 0; n < 500 && !claimed(office, where).checked(); n++) {
            Thread.sleep(20);
        }
    }

    /** As if the server had ended before the report was looked at. */
    private void neverLookedAt(Place where) {
        for (String table : new String[] {"claim_finding", "claim_check"}) {
            db.sql("delete from progress.%s where jurisdiction = :jurisdiction and round = :round and item = :item"
                            .formatted(table))
                    .param("jurisdiction", office.jurisdiction())
                    .param("round", where.round())
                    .param("item", where.item())
                    .update();
        }
    }
}
