package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Deadlines, years gone by and headers as plans have them when they are written or printed carelessly. */
class SlipsInPlansTest {

    private static DraftPlan read(String text) {
        return DocumentReader.plain().readText(text);
    }

    private static List<String> deadlines(String item) {
        return read("苇河镇2031年工作安排\n一、产业\n1.新建水闸2座。（镇水利站牵头）\n2." + item + "\n").items().getLast().deadlines().stream()
                .map(found -> found.value().text())
                .toList();
    }

    @Test
    void whatGoesOnIsADeadlineBeforeTheLabelOfWhoDoesIt() {
        assertThat(deadlines("纠纷化解率达97%以上，长期坚持，责任单位：镇司法所。")).containsExactly("长期坚持");
    }

    @Test
    void aStopTypedForThePointBehindANumberStillNumbers() {
        var items = read("""
                青岭市2031年重点工作任务清单
                1.加强绿化。新建公园3个。（市园林局负责）
                2。强化帮扶。帮扶企业3家，达到
                3。下一步继续帮扶。（市工信局负责）
                3.改造道路。道路起建于2023。后续改造4公里。（市住建局负责）
                """).items();
        assertThat(items).extracting(DraftItem::path).containsExactly(List.of("1"), List.of("2"), List.of("3"));
        assertThat(items).extracting(item -> item.title().value()).containsExactly("加强绿化", "强化帮扶", "改造道路");
    }

    @Test
    void aSignMistypedBehindTheYearStillDatesASignature() {
        var header = read("青岭市重点工作任务清单\n1.加强绿化。新建公园3个。（市园林局负责）\n青岭市人民政府办公室\n2031月3月26日\n")
                .header();
        assertThat(header.dates()).extracting(date -> date.value().date()).containsExactly(LocalDate.of(2031, 3, 26));
        assertThat(Objects.requireNonNull(header.issuer()).value()).isEqualTo("青岭市人民政府办公室");
    }

    @Test
    void aMonthThatDoesNotExistIsNoYear() {
        assertThat(deadlines("2031年13月底前完成渠道改造。（镇水利站牵头）")).isEmpty();
    }

    @Test
    void allFeastsBeforeWhichSomethingIsDueAreQuoted() {
        assertThat(deadlines("春节、清明、国庆前开展安全检查。（镇应急办牵头）")).containsExactly("春节、清明、国庆前");
    }

    @Test
    void whatWasDoneInTheYearBeforeIsNoTask() {
        var items = read("""
                关于2030年工作总结和2031年工作打算的报告
                一、2030年工作总结
                （一）项目建设。全年完成投资11亿元，增长7%。（县发改局）
                二、2031年工作打算
                （一）项目建设。完成投资14亿元，9月底前开工12个项目。（县发改局牵头，县财政局配合）
                （二）招商引资。签约项目30个。（县投资促进中心负责）
                """).items();
        assertThat(items).extracting(DraftItem::path).containsExactly(List.of("二", "（一）"), List.of("二", "（二）"));
    }

    @Test
    void anIssuerEndsBeforeALabelThatLostItsBlank() {
        var header = read("""
                索引号： 000012345/2031-00031
                发文机关：苇河县数字经济发展领导小组成文日期： 2031年03月02日
                标题： 关于印发苇河县数字经济重点任务分工的通知
                发文字号：苇数组发〔2031〕2号
                关于印发苇河县数字经济重点任务分工的通知
                一、建设
                1.新建基站20个。（县数据局牵头）
                """).header();
        assertThat(Objects.requireNonNull(header.issuer()).value()).isEqualTo("苇河县数字经济发展领导小组");
    }

    @Test
    void aWrappedTitleHasNoBlankBeforeItsLastCharacters() {
        var header = read("""
                苇河县人民政府办公室关于印发2031年重点改革任
                务的通知
                各乡镇人民政府：
                一、改革
                1.推进财政改革。（县财政局牵头）
                """).header();
        assertThat(Objects.requireNonNull(header.title()).value()).isEqualTo("苇河县人民政府办公室关于印发2031年重点改革任务的通知");
    }

    @Test
    void theOnlyPointOfAPartIsATaskWhereNumbersRunOn() {
        var items = read("""
                苇河学院2031年工作要点
                一、人才培养
                1.新增精品课程12门。（教务处牵头）
                2.就业率保持90%以上。（学生处牵头）
                二、科学研究
                3.到账科研经费超2.5亿元，获批项目80项以上（科研院）
                """).items();
        assertThat(items).hasSize(3);
    }

    @Test
    void theSecondOfTwoPointsIsATaskThoughOnlyTheFirstSaysWhoDoesIt() {
        var items = read("""
                苇河县2031年工作安排
                一、重点任务
                （一）乡村建设。1.打造6个示范村。（县住建局牵头）2.年底前建成4个。
                （二）教育。由县教育局牵头，新建学校2所。
                """).items();
        assertThat(items).extracting(DraftItem::path).contains(List.of("一", "（一）", "2"));
    }
}
