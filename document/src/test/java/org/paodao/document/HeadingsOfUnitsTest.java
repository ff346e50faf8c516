package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings that only name units, or only the kind of what stands below them. */
class HeadingsOfUnitsTest {
    private static final String DUTIES = """
            青岭县架空线缆整理工作方案
            一、工作目标
            主街线缆两年内入地。
            二、工作职责
            （一）县委宣传部（县文明办）：每月随机走访三条街，把杂乱线缆拍照列单。
            （二）县城管局：清理挂在线杆上的招牌。
            （三）移动公司、联通公司、电信公司、青岭视讯：各自剪除废弃线缆，修补剪线后的墙面。
            """;

    private static List<String> said(String text) {
        return DocumentReader.plain().readText(text).items().stream()
                .map(item -> Forms.brief(item).replace(" ", ""))
                .toList();
    }

    @Test
    void whatStandsBelowTheTasksOfAUnitAreItsTasks() {
        assertThat(said("""
                青岭县河道整治2031年行动计划
                一、重点任务
                （一）年内完成的任务
                1.县水务局负责的任务
                （1）拆除东溪违建码头9座。
                （2）疏浚西溪河段12公里；编制汛期预案。
                2.县林业局负责的任务
                （1）补种两岸柳树。
                （2）修复苇塘。
                """))
                .extracting(item -> item.split("\\|")[1] + item.split("\\|")[2])
                .containsExactly("拆除东溪违建码头9座责任县水务局", "疏浚西溪河段12公里责任县水务局", "补种两岸柳树责任县林业局", "修复苇塘责任县林业局");
    }

    @Test
    void aSecondNameInABracketIsPartOfAUnitsHeading() {
        assertThat(said(DUTIES)).element(0).asString().contains("县委宣传部（县文明办）").startsWith("二/（一）|");
    }

    @Test
    void ofManyUnitsInAHeadingOneMayHaveAnyForm() {
        assertThat(said(DUTIES))
                .element(2)
                .asString()
                .contains("责任移动公司、责任联通公司、责任电信公司、责任青岭视讯")
                .startsWith("二/（三）|");
    }

    @Test
    void eachLineBelowAHeadingOfFiguresIsOneOfThem() {
        assertThat(said("""
                青岭县规划纲要任务分解
                一、主要目标
                （一）约束性指标
                林地面积不少于30万亩。（县林业局牵头）
                每亩水田用水量降到省定标准。（县水务局、县农业农村局负责）
                （二）预期性指标
                村村通上公交。（县交通局牵头）
                游客人数逐年增加。（县文旅局牵头，各乡镇配合）
                """))
                .extracting(item -> item.split("\\|")[1])
                .containsExactly("林地面积不少于30万亩", "每亩水田用水量降到省定标准", "村村通上公交", "游客人数逐年增加");
    }

    @Test
    void anOrganisingChapterIsNoTaskWhereverItStands() {
        assertThat(said("""
                青岭镇村务公开实施方案
                一、加强组织领导，健全工作机制
                指定专人值守公开栏。
                二、晒出村级账目
                每月初贴出收支明细。
                三、答好村民来信
                五日内回复。
                """)).extracting(item -> item.split("\\|")[1]).containsExactly("晒出村级账目", "答好村民来信");
    }

    @Test
    void aFirstChapterThatAlsoDoesWorkIsATask() {
        assertThat(said("青岭镇村务公开实施方案\n一、加强组织领导，开好村民大会\n每季一次。\n二、晒出村级账目\n每月一次。\n"))
                .hasSize(2);
    }
}
