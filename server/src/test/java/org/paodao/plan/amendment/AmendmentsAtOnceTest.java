package org.paodao.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.kernel.Role.LIAISON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.paodao.testing.Together;

/** Every step of an amendment pressed several times in the very same moment. */
@DatabaseTest
class AmendmentsAtOnceTest extends Amending {
    @Test
    void aProposalIsOpenedEditedSubmittedReturnedTakenUpAndWithdrawnOnce() throws InterruptedException {
        CurrentUser liaison = Districts.with(office, LIAISON, lead);
        var asked = new NewAmendment(Ids.next().toString(), "示例修订", "示例理由", null);
        together(() -> amendments.open(liaison, "2023", asked));
        assertThat(amendments.all(liaison, "2023")).hasSize(1);
        var key = new Draft.Key("2023", amendments.open(liaison, "2023", asked));
        Edit edit = new Edit.Aim(item("outcomes/1").id(), List.of(goal("5")));
        together(() -> amendments.edit(liaison, key, 1, edit));
        together(() -> amendments.undo(liaison, key, 2));
        together(() -> amendments.edit(liaison, key, 3, edit));
        together(() -> amendments.submit(liaison, key, 4));
        together(() -> amendments.sendBack(office, key, 5, "示例：写明依据"));
        together(() -> amendments.reopen(liaison, key, 6));
        together(() -> amendments.withdraw(liaison, key, 7));
        Amendment left = amendments.draft(liaison, "2023", key.number()).amendment();
        assertThat(left.version()).isEqualTo(8);
        assertThat(audit.trail(office, left.id())).hasSize(5);
    }

    @Test
    void aDraftIsPublishedOnce() throws InterruptedException {
        Draft.Key key = open(office);
        amendments.edit(office, key, null, new Edit.Aim(item("outcomes/1").id(), List.of(goal("5"))));
        var consent = new Publishing.Consent(2, 1, "");
        together(() -> publishing.publish(office, key, consent));
        assertThat(versions.lines(office, "2023")).hasSize(2);
    }

    @Test
    void returningAndWithdrawingAtOnceDoNotBothStand() throws InterruptedException {
        CurrentUser liaison = Districts.with(office, LIAISON, lead);
        Draft.Key key = open(liaison);
        amendments.edit(liaison, key, null, new Edit.Aim(item("outcomes/1").id(), List.of(goal("5"))));
        amendments.submit(liaison, key, 2);
        assertThat(Together.run(
                        () -> amendments.sendBack(office, key, 3, "示例"), () -> amendments.withdraw(liaison, key, 3)))
                .containsOnlyOnce(Together.DONE);
    }

    private static void together(Runnable step) throws InterruptedException {
        assertThat(Together.run(step, step, step, step)).containsOnly(Together.DONE);
    }
}
