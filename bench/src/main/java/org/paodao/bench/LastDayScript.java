package org.paodao.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.paodao.bench.LastDayStep.Act;
import org.paodao.bench.LastDayStep.Manner;

/**
 * Who asks for what when. The times are fixed beforehand: whoever has to wait for an answer waits at the cost of the next one, as on a real last day, when nobody
 * comes later because the system is slow.
 */
final class LastDayScript {
    /** What comes before a report is before its head, with what one needs for typing. */
    private static final List<Act> WRITING = List.of(
            Act.WORKBENCH,
            Act.LIST,
            Act.FORM,
            Act.AUTOSAVE,
            Act.AUTOSAVE,
            Act.AUTOSAVE,
            Act.AUTOSAVE,
            Act.SEND,
            Act.SENT,
            Act.TO_APPROVE);

    private static final List<Act> RETURNING = List.of(Act.READ, Act.RETURN);
    private static final List<Act> PASSING =
            List.of(Act.WAITING, Act.APPROVE, Act.WAITING, Act.ROUND, Act.REPORT, Act.ACCEPT);
    /** What else people look at, what concerns their own unit more often than what shows all 500 items. */
    private static final List<Act> LOOKING = List.of(
            Act.WORKBENCH,
            Act.WORKBENCH,
            Act.WORKBENCH,
            Act.LIST,
            Act.LIST,
            Act.LIST,
            Act.MONTH,
            Act.ITEM,
            Act.ITEM,
            Act.CALENDAR,
            Act.TASKS,
            Act.LIGHTS,
            Act.ROUND);

    private static final int PAUSE = 1000;
    private static final int SECOND = 1000;
    private static final int RETURNED = 20;
    private static final int TEN = 10;

    private final LastDaySize size;
    private final Random chance;
    private final List<LastDayStep> steps = new ArrayList<>();

    private LastDayScript(LastDaySize size, long seed) {
        this.size = size;
        this.chance = new Random(seed);
    }

    /** All requests in the order of their times; those of one report keep their order and have time between them. */
    static List<LastDayStep> of(LastDaySize size, long seed) {
        return new LastDayScript(size, seed).steps();
    }

    /** Requests that change nothing, as on a quiet day. */
    static List<LastDayStep> reading(LastDaySize size, long seed) {
        var script = new LastDayScript(size, seed);
        script.fill();
        return script.sorted();
    }

    private List<LastDayStep> steps() {
        List<Integer> items =
                new ArrayList<>(IntStream.range(0, size.items()).boxed().toList());
        Collections.shuffle(items, chance);
        for (int item : items.subList(0, size.reported())) {
            report(item);
        }
        for (int second = 0; second < size.seconds(); second++) {
            look(Act.ACCOUNT, second * SECOND);
        }
        fill();
        return sorted();
    }

    private void fill() {
        while (steps.size() < size.seconds() * size.rate()) {
            look(LOOKING.get(chance.nextInt(LOOKING.size())), chance.nextInt(size.seconds() * SECOND));
        }
    }

    private List<LastDayStep> sorted() {
        steps.sort(Comparator.comparingLong(LastDayStep::at));
        return List.copyOf(steps);
    }

    private void look(Act act, int at) {
        int item = chance.nextInt(size.items());
        steps.add(new LastDayStep(at, size.unit(item), act, item, 1, Manner.ONCE));
    }

    private void report(int item) {
        List<Act> acts = new ArrayList<>(WRITING);
        if (isReturned(item)) {
            acts.addAll(RETURNING);
            acts.addAll(WRITING);
        }
        acts.addAll(PASSING);
        int pause = Math.min(PAUSE, size.seconds() * SECOND / 2 / acts.size());
        int begins = chance.nextInt(size.seconds() * SECOND - pause * acts.size());
        int draft = 1;
        for (int n = 0; n < acts.size(); n++) {
            Act act = acts.get(n);
            int at = begins + n * pause + chance.nextInt(pause / 2);
            steps.add(new LastDayStep(at, size.unit(item), act, item, draft, manner(item, act)));
            draft += act == Act.RETURN ? 1 : 0;
        }
    }

    /** Whether the head returns the first version of an item's report. */
    static boolean isReturned(int item) {
        return item % RETURNED == 7;
    }

    /** Every tenth report is sent twice, every tenth saved twice, and so on; every tenth loses its connection while it is sent. */
    private static Manner manner(int item, Act act) {
        return switch (act) {
            case SEND -> item % TEN == 3 ? Manner.TWICE : item % TEN == 6 ? Manner.DROPPED : Manner.ONCE;
            case AUTOSAVE -> item % TEN == 5 ? Manner.TWICE : item % TEN == 2 ? Manner.DROPPED : Manner.ONCE;
            case APPROVE -> item % TEN == 1 ? Manner.TWICE : item % TEN == 4 ? Manner.DROPPED : Manner.ONCE;
            case ACCEPT -> item % TEN == 8 ? Manner.TWICE : item % TEN == 9 ? Manner.DROPPED : Manner.ONCE;
            default -> Manner.ONCE;
        };
    }
}
