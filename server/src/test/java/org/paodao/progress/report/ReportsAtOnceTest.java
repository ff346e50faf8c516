package org.paodao.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Refusal;
import org.paodao.testing.DatabaseTest;

/** Several at the same report in the same moment. */
@DatabaseTest
class ReportsAtOnceTest extends Reporting {
    @Test
    void ofManyFormsSentAtTheSameMomentOneIsKept() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> forms = IntStream.range(0, 8)
                    .mapToObj(n -> (Callable<Boolean>) () -> kept("第 " + n + " 份"))
                    .toList();
            int kept = 0;
            for (Future<Boolean> one : threads.invokeAll(forms)) {
                kept += one.get() ? 1 : 0;
            }
            assertThat(kept).isEqualTo(1);
        }
        assertThat(report().version()).isEqualTo(2);
        assertThat(report().versions()).hasSize(1);
    }

    @Test
    void aFormThatArrivesSeveralTimesInTheSameMomentIsSentOnceAndToldSoEachTime()
            throws InterruptedException, ExecutionException {
        var seen = new Seen(0, UUID.randomUUID(), 1);
        assertThat(atOnce(() -> reports.send(liaison, place, SampleReports.said("一"), seen)))
                .containsOnly(2);
        assertThat(atOnce(() -> {
                    reports.approve(head, place, 2);
                    return report().state().word();
                }))
                .containsOnly("approved");
        assertThat(report().version()).isEqualTo(3);
        assertThat(report().versions()).hasSize(1);
        assertThat(atOnce(() -> reports.accept(office, place.round(), Map.of(place.item(), 3))))
                .containsOnly(1);
    }

    private static <T> List<T> atOnce(Callable<T> act) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<T> told = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(Collections.nCopies(8, act))) {
                told.add(one.get());
            }
            return told;
        }
    }

    private boolean kept(String progress) {
        try {
            reports.send(liaison, place, SampleReports.said(progress), new Seen(0, UUID.randomUUID(), 1));
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
