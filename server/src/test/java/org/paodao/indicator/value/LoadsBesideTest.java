package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Refusal;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done on a second thread while the database is asked. */
@DatabaseTest
class LoadsBesideTest extends JuneFigures {
    /** More decimals than any file may have, so that the checks break. */
    private static final int TOO_FINE = 100;

    @Autowired
    Bulk bulk;

    @Autowired
    ValueLoads loads;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager manager;

    @Test
    void whatGoesWrongInTheChecksArrivesAndLeavesNothingWritten() {
        long before = written();
        var transaction = new TransactionTemplate(manager);
        assertThatExceptionOfType(ArrayIndexOutOfBoundsException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    Resolving resolving = bulk.resolving(system.office);
                    CsvLoad.read(csv(HEAD + "INVEST,,,2023-06,12.5\n"), resolving, new ArrayList<>());
                    resolving.columns().add(new Columns.Figure(0, 0, 1, TOO_FINE, null, 0, 0, 2));
                    bulk.look(system.office, resolving);
                }));
        assertThat(written()).isEqualTo(before);
        assertThat(Thread.getAllStackTraces().keySet()).noneMatch(LoadsBesideTest::isOfALoad);
    }

    @Test
    void aCallThatBreaksOffLeavesNothingWritten() throws IOException {
        long before = written();
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> loads.load(
                        system.office,
                        "BROKEN",
                        new SequenceInputStream(csv(HEAD + "INVEST,,,2023-06,12.5\n"), broken)));
        assertThat(written()).isEqualTo(before);
        assertThat(Thread.getAllStackTraces().keySet()).noneMatch(LoadsBesideTest::isOfALoad);
    }

    @Test
    void aLineWithTooManyCellsFarBehindIsRefusedAtItsPlaceAndTheSecondThreadEnds() {
        String many = "INVEST,,,2023-06,\n".repeat(20_000);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> loads.load(system.office, "MANY", csv(HEAD + many + "INVEST,,,2023-06,1,2\n" + many)))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::field)
                        .containsExactly("line 20002"));
        assertThat(Thread.getAllStackTraces().keySet()).noneMatch(LoadsBesideTest::isOfALoad);
    }

    private long written() {
        return db.sql("select (select count(*) from indicator.series) + (select count(*) from indicator.value)")
                .query(Long.class)
                .single();
    }

    private static boolean isOfALoad(Thread thread) {
        return thread.getName().startsWith("paodao-load-") && thread.isAlive();
    }

    private static ByteArrayInputStream csv(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
