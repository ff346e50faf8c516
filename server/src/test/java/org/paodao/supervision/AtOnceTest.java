package org.paodao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;

/** Two people, or one twice, at the very same moment. */
@DatabaseTest
class AtOnceTest extends MatterDistrict {
    private static final int TIMES = 5;

    @Test
    void aMatterIsMergedIntoOneThatIsTransferredOrOneOfBothIsToldSo() throws InterruptedException {
        for (int time = 0; time < TIMES; time++) {
            UUID into = assigned(null);
            UUID from = supervision.register(office, wish("示例：同类来件" + time, null));
            List<String> outcomes = Together.run(
                    () -> supervision.merge(office, from, 1, into),
                    () -> supervision.transfer(inspector, into, 4, new Supervision.Transfer(other, "示例：属民政职责")));
            assertThat(outcomes).containsAnyOf(Together.DONE).isSubsetOf(Together.DONE, "supervisionmatter.changed");
            assertThat(matter(from).stage() instanceof MatterStage.Merged)
                    .isEqualTo(outcomes.get(0).equals(Together.DONE));
            assertThat(other.equals(matter(into).lead()))
                    .isEqualTo(outcomes.get(1).equals(Together.DONE));
            int steps = (int) outcomes.stream().filter(Together.DONE::equals).count();
            assertThat(matter(into).version()).isEqualTo(4 + steps);
        }
    }

    @Test
    void oneMergingTwiceAtOnceMergesOnce() throws InterruptedException {
        for (int time = 0; time < TIMES; time++) {
            UUID into = assigned(null);
            UUID from = supervision.register(office, wish("示例：同类来件" + time, null));
            Runnable merging = () -> supervision.merge(office, from, 1, into);
            assertThat(Together.run(merging, merging)).containsOnly(Together.DONE);
            assertThat(matter(into).version()).isEqualTo(5);
        }
    }
}
