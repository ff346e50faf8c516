package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which numbered points are tasks, and which are parts of a sentence. */
class ListedPointsTest {
    private static List<String> titles(String text) {
        return DocumentReader.plain().readText(text).items().stream()
                .map(item -> item.title().value())
                .toList();
    }

    @Test
    void pointsOfASentenceAreNoTasks() {
        assertThat(titles("""
                青岭县便民服务若干措施
                一、简化手续。以下两类事项当场办结：（一）补发证照；（二）更正姓名。
                二、延长开放时间。周末照常受理。
                """)).containsExactly("简化手续", "延长开放时间");
    }

    @Test
    void pointsWithTitlesBelowABareHeadingAreTasks() {
        assertThat(titles("""
                青岭县供水企业改革行动方案
                一、主要任务
                （一）提高效率
                1.治理更加规范
                （1）配齐董事。逐户核对名单，缺额的按章程补选到位。
                （2）修订章程。把议事规则写进章程，报主管部门备案。
                2.布局更加合理
                （1）合并水厂。两座小厂并入东溪水厂，管网统一调度。
                （2）清理股权。不再持有与供水无关的股权，收入归公司。
                """)).containsExactly("配齐董事", "修订章程", "合并水厂", "清理股权");
    }

    @Test
    void aBracketBehindTheLastPointSpeaksForAllWhereEachPointHasItsOwnElsewhere() {
        var items = DocumentReader.plain().readText("""
                青岭县街面秩序整治方案
                一、工作内容
                （一）健全机制
                1.开好例会。每月通报一次进展。
                2.压实责任。逐路段确定专人。（责任单位：县城管局）
                （二）整治重点
                1.清理占道。恢复盲道畅通。（责任单位：县住建局）
                2.规范停车。施划停车泊位。（责任单位：县公安局）
                3.拆除违建。先拆临街棚屋。（责任单位：县自然资源局）
                （三）做好宣传
                1.张贴公告。在每个路口张贴。（责任单位：县司法局）
                2.上门讲解。走访沿街店铺。（责任单位：县商务局）
                3.接听来电。及时回复来电人。（责任单位：县信访局）
                """).items();
        assertThat(items).hasSize(8);
        assertThat(items.subList(0, 2))
                .allSatisfy(item -> assertThat(item.units())
                        .extracting(unit -> unit.value().name())
                        .containsExactly("县城管局"));
    }
}
