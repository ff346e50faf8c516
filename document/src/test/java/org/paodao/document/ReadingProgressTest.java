package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ReadingProgressTest {
    private static final int PARTS = 60;
    private static final int TASKS = 90;

    private final ReadingProgress progress = new ReadingProgress();

    @Test
    void theShareGrowsWithTheTasksThatAreRecognisedAndNeverFalls() throws Exception {
        var reading = reading();
        var seen = new TreeSet<Integer>();
        int last = 0;
        while (!reading.isDone()) {
            int now = tasks();
            assertThat(now).isGreaterThanOrEqualTo(last);
            last = now;
            seen.add(now);
            Thread.sleep(1);
        }
        assertThat(reading.get().items()).hasSize(PARTS * TASKS);
        assertThat(seen).hasSizeGreaterThan(5);
        assertThat(progress.percent()).hasValue(95);
    }

    @Test
    void recognisingEndsSoonWhenItIsStopped() throws Exception {
        var reading = reading();
        while (tasks() < 10 && !reading.isDone()) {
            Thread.onSpinWait();
        }
        progress.stop();
        assertThatThrownBy(() -> reading.get(5, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        Unreadable.class, why -> assertThat(why.reason()).isEqualTo(Unreadable.Cause.STOPPED));
        assertThat(tasks()).isLessThan(95);
    }

    @Test
    void withoutAnybodyWhoAsksTheSameIsRead() throws Unreadable {
        byte[] content = text().getBytes(StandardCharsets.UTF_8);
        DraftPlan watched = DocumentReader.plain().read(content, "a.txt", progress);
        assertThat(DocumentReader.plain().read(content, "a.txt")).isEqualTo(watched);
    }

    private int tasks() {
        return progress.stage() == ReadingProgress.Stage.TASKS
                ? progress.percent().orElse(0)
                : 0;
    }

    private FutureTask<DraftPlan> reading() {
        var reading = new FutureTask<>(
                () -> DocumentReader.plain().read(text().getBytes(StandardCharsets.UTF_8), "a.txt", progress));
        Thread.ofVirtual().start(reading);
        return reading;
    }

    private static String text() {
        var text = new StringBuilder("示例区2023年工作要点\n");
        for (int part = 1; part <= PARTS; part++) {
            text.append("第%d部分 示例任务\n".formatted(part));
            for (int task = 1; task <= TASKS; task++) {
                text.append("%d. 办好第%d个示例夜校，修好乡村公路。2023年12月底前开班20个，参保率达到95%%。（牵头单位：区教育局；配合单位：区财政局）\n"
                        .formatted(task, part * TASKS + task));
            }
        }
        return text.toString();
    }
}
