package org.paodao.progress.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;

/** A file taken in several times in the very same moment. */
@DatabaseTest
class FilesAtOnceTest extends Exchanging {
    @Test
    void aFileTakenInSeveralTimesAtOnceMakesItsDraftsOnce() throws InterruptedException {
        UUID file = files.store(office, "任务.csv", csv("序号,内容与要求,进展情况,责任单位,对应事项\n1,建成示例点三个,,示例甲局、示例乙局,outcomes/1\n"));
        var taken = new ConcurrentLinkedQueue<Integer>();
        Runnable taking = () -> taken.add(files.apply(office, plan, file, new TaskFiles.Taking("", "")));
        assertThat(Together.run(taking, taking, taking, taking)).containsOnly(Together.DONE);
        assertThat(List.copyOf(taken)).containsExactlyInAnyOrder(1, 0, 0, 0);
        assertThat(lists.item(office, plan, "outcomes/1").list().version()).isEqualTo(1);
    }
}
