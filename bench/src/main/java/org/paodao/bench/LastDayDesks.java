package org.paodao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All desks at once. */
final class LastDayDesks {
    private static final long LEAD = 500_000_000;
    private static final double NANOS_A_SECOND = 1e9;

    private final LastDaySize size;
    private final LastDayDistrict district;
    private final LastDayPeople people;

    LastDayDesks(LastDaySize size, LastDayDistrict district, LastDayPeople people) {
        this.size = size;
        this.district = district;
        this.people = people;
    }

    /**
     * Lets all desks work until everything is asked.
     *
     * @param halfway what to do when half of the time has passed
     * @return how many seconds it took
     */
    double work(List<LastDayStep> steps, LastDayLedger ledger, LastDayTimes times, Callable<Boolean> halfway)
            throws Exception {
        long begin = System.nanoTime() + LEAD;
        List<Callable<Object>> work = new ArrayList<>();
        for (int n = 0; n < size.desks(); n++) {
            int number = n;
            var desk = new LastDayDesk(district, people, ledger, times);
            List<LastDayStep> own = steps.stream()
                    .filter(step -> size.desk(step.unit()) == number)
                    .toList();
            work.add(() -> {
                desk.work(own, begin);
                return number;
            });
        }
        long half = steps.getLast().at() / 2;
        work.add(() -> {
            Thread.sleep(half);
            return halfway.call();
        });
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (Future<Object> one : threads.invokeAll(work)) {
                one.get();
            }
        }
        return (System.nanoTime() - begin) / NANOS_A_SECOND;
    }
}
