package org.paodao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.ToDo;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class LateWorkTest extends Reminding {
    @Autowired
    private LateWork late;

    @Autowired
    private Workbench workbench;

    @Autowired
    private Audit audit;

    @Test
    void aUnitIsCalledOnceADayForEachThing() {
        due(DUE, DUE.plusDays(3));
        LateUnit owing = late.units(office).getFirst();
        assertThat(owing.unit()).isEqualTo(unit);
        assertThat(owing.lines()).hasSize(2).noneMatch(LateUnit.Line::called);
        String first = owing.lines().getFirst().toDo().thing();
        assertThat(late.call(office, unit, first)).isOne();
        assertThat(late.call(office, unit, first)).isZero();
        assertThat(late.call(office, unit, null)).isOne();
        assertThat(late.call(office, unit, null)).isZero();
        assertThat(late.units(office).getFirst().called()).isTrue();
        assertThat(told(liaison)).containsExactly("CALL 2023-12-01", "CALL 2023-12-04");
        assertThat(audit.trail(office, unit).stream()
                        .filter(entry -> entry.action().equals("notice.called")))
                .hasSize(2);
    }

    @Test
    void whatIsNotLateCannotBeCalledForNorByAUnit() {
        due(DUE);
        assertThatThrownBy(() -> late.call(office, other, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> late.call(liaison, unit, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> late.units(head)).isInstanceOf(Refusal.class);
    }

    @Test
    void theWorkbenchShowsEachTheirOwnLateFirst() {
        due(DUE);
        WorkList work = workbench.now(liaison, null);
        assertThat(work.lines().getFirst().toDo().text()).isEqualTo("progress.milestone");
        assertThat(work.lines().getFirst().lateDays()).isGreaterThan(200);
        assertThat(work.lines().getFirst().unit()).isEmpty();
        assertThat(work.parts().getFirst().word()).isEqualTo("late");
        assertThat(workbench.now(liaison, ToDo.Kind.APPROVE).lines()).isEmpty();
        assertThat(workbench.now(head, null).lines()).isEmpty();
        assertThat(workbench.now(office, null).lines())
                .extracting(line -> line.toDo().text())
                .contains("plan.points")
                .doesNotContain("progress.milestone");
    }
}
