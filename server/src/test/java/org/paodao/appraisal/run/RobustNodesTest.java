package org.paodao.appraisal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.paodao.appraisal.whatif.RobustJobs;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.robust.GroupRobustness;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The draws stand in the memory of one node: another one draws them again and comes to the same. */
@DatabaseTest
class RobustNodesTest extends RoundCase {
    @Autowired
    RobustJobs here;

    @Autowired
    AutowireCapableBeanFactory beans;

    private final List<RobustJobs> nodes = new ArrayList<>();

    @AfterEach
    void stop() {
        nodes.forEach(RobustJobs::destroy);
    }

    @Test
    void anotherNodeAndAnotherTimeGiveTheSamePlaces() throws InterruptedException {
        event("e1", "1.2", one, Given.Manner.FOUND);
        figure(one, "90", 20);
        figure(other, "89", 20);
        int number = ran(Run.Kind.DRY, "k1");
        List<GroupRobustness> first = drawn(here, number, 5);
        RobustJobs there = node();
        assertThat(there.view(appraiser, round, number, 5).state().failed()).isFalse();
        assertThat(drawn(there, number, 5)).isEqualTo(first);
        assertThat(first.getFirst().intervals()).hasSize(2);
        assertThat(drawn(there, number, 50)).as("figures that are off by more").isNotEqualTo(first);
    }

    @Test
    void whatIsStoppedOnItsWayIsNotTakenForAResult() throws InterruptedException {
        int number = ran(Run.Kind.DRY, "k1");
        RobustJobs stopped = node();
        stopped.destroy();
        refused("access.forbidden", () -> here.view(head, round, number, 5));
        CurrentUser leader = Districts.with(office, Role.LEADER);
        refused("access.forbidden", () -> here.view(leader, round, number, 5));
        assertThat(drawn(node(), number, 5)).isEqualTo(drawn(here, number, 5));
    }

    private RobustJobs node() {
        RobustJobs node = beans.createBean(RobustJobs.class);
        nodes.add(node);
        return node;
    }

    private List<GroupRobustness> drawn(RobustJobs node, int number, int inputs) throws InterruptedException {
        for (int n = 0; n < 600; n++) {
            RobustJobs.State state = node.view(appraiser, round, number, inputs).state();
            if (state.groups() != null) {
                return Objects.requireNonNull(state.groups());
            }
            assertThat(state.failed()).isFalse();
            Thread.sleep(20);
        }
        throw new AssertionError("The draws did not end.");
    }
}
