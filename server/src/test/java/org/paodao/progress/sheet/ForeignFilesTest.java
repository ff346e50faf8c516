package org.paodao.progress.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.progress.Task;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;

@DatabaseTest
class ForeignFilesTest extends Exchanging {
    @Test
    void everyBadCellIsNamedAndNothingIsTakenIn() {
        FilePreview preview = preview(csv("""
                责任领导,序号,工作任务,牵头单位,责任单位,完成时限,对应事项
                陈示例,1,好的一行,示例甲局,,2023年6月30日,CG-01
                陈示例,2,,示例甲局,,2023年6月30日,CG-01
                陈示例,3,单位不对,无此局,,2023年6月30日,CG-01
                陈示例,4,日期不对,示例甲局,,择机,CG-01
                陈示例,5,事项不对,示例甲局,,2023年6月30日,无此事项
                陈示例,6,没有事项,示例甲局,,2023年6月30日,
                """), "任务.csv");
        assertThat(preview.flaws())
                .extracting(CellFlaw::cell, flaw -> flaw.flaw().key())
                .containsExactlyInAnyOrder(
                        tuple("C3", "progress.name-missing"),
                        tuple("D4", "progress.cell-unit"),
                        tuple("F5", "progress.cell-date"),
                        tuple("G6", "progress.cell-item"),
                        tuple("G7", "progress.cell-item-missing"));
        assertThatThrownBy(() -> files.apply(office, plan, preview.file(), new TaskFiles.Taking("", "")))
                .isInstanceOf(Refusal.class);
        assertThat(lists.item(office, plan, "outcomes/1").list().version()).isZero();
    }

    @Test
    void aFileWithoutItemsBelongsToTheItemWhosePageItCameThrough() {
        UUID file = files.store(office, "任务.csv", csv("""
                序号,内容与要求,进展情况,责任单位
                1,第一项（示例）,,示例甲局、示例乙局
                2,第二项（示例）,,示例乙局
                """));
        assertThat(files.apply(office, plan, file, new TaskFiles.Taking("outcomes/2", "")))
                .isOne();
        assertThat(files.apply(office, plan, file, new TaskFiles.Taking("outcomes/2", "")))
                .isZero();
        List<Task> taken = lists.item(office, plan, "outcomes/2").list().shown();
        assertThat(taken).extracting(Task::name).containsExactly("第一项（示例）", "第二项（示例）");
        assertThat(taken.getFirst().assisting()).containsExactly(units.get(1));
    }

    @Test
    void aUnitTakesInItsOwnListsOnly() {
        CurrentUser liaison = Districts.with(office, Role.LIAISON, units.get(1));
        UUID file = files.store(liaison, "任务.csv", csv("""
                序号,内容与要求,进展情况,责任单位,对应事项
                1,他人的事（示例）,,示例甲局,CG-01
                """));
        assertThat(files.preview(liaison, plan, file, "").flaws())
                .extracting(flaw -> flaw.flaw().key())
                .containsExactly("progress.cell-not-yours");
    }

    @Test
    void aFileInNoKnownLayoutIsRefused() {
        assertThatThrownBy(() -> files.store(office, "任务.csv", csv("名称,数量\n甲,1\n")))
                .isInstanceOf(Refusal.class);
    }
}
