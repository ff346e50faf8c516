package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts whose lines were broken anywhere. */
class RaggedLinesTest {
    private static List<DraftItem> items(String text) {
        return DocumentReader.plain().readText("青岭区2031年工作任务分工\n\n" + text).items();
    }

    private static List<String> units(DraftItem item) {
        return item.units().stream().map(unit -> unit.value().name()).toList();
    }

    @Test
    void aNameOrALabelThatIsBrokenGoesOnInTheNextLine() {
        var items = items("""
                一、推动升级。加快建设生态工业，规上工业增
                加值增长8%左右。（责任单位：区经商局、区科
                技局，青岭经开区管委
                会）
                二、优化环境。区委办公
                室、区政府办公室会同各有关部门负责，十一月底前完
                成。
                三、推进垃圾分类。2031年6月底前、12月底前分别完成50%、100%。责任单
                位：区综合执法局，各街道
                四、办夜校。（区教育局）
                """);
        assertThat(items)
                .extracting(RaggedLinesTest::units)
                .containsExactly(
                        List.of("区经商局", "区科技局", "青岭经开区管委会"),
                        List.of("区委办公室", "区政府办公室", "各有关部门"),
                        List.of("区综合执法局", "各街道"),
                        List.of("区教育局"));
        assertThat(items.getFirst().targets().getFirst().value().text()).isEqualTo("规上工业增加值增长8%左右");
        assertThat(items.get(2).targets())
                .extracting(target -> target.value().metric())
                .containsExactly("垃圾分类", "垃圾分类");
    }

    @Test
    void aSignatureBelowAnOpenSentenceIsNoPartOfIt() {
        var plan = DocumentReader.plain().readText("""
                青岭区2031年工作任务分工
                一、办夜校。（区教育局）
                二、修公路。（区交通局）
                各单位要认真落实。特此通知

                青岭区人民政府办公室
                2031年3月6日
                """);
        assertThat(plan.header().issuer()).isNotNull();
        assertThat(plan.items()).hasSize(2);
    }

    @Test
    void anIndexNumberGoesOnInTheNextLine() {
        var plan = DocumentReader.plain()
                .readText(wrapped("索 引 号：002561288/2031-00017\n文号：青政办〔2031〕12号\n\n青岭区2031年工作任务分工\n"
                        + "各单位要高度重视，加强统筹协调，形成工作合力，把各项任务落到实处，定期报送工作进展情况，及时协调解决工作中的问题，"
                        + "不断提高工作水平，确保取得实效，不得推诿扯皮，影响工作。\n一、办夜校。（区教育局）\n二、修公路。（区交通局）\n"));
        var index = plan.header().indexNumber();
        assertThat(index == null ? "" : index.value()).isEqualTo("002561288/2031-00017");
    }

    @Test
    void theNameOfAnAnnexEndsBeforeWhoSignedInATextWithoutLines() {
        var plan = DocumentReader.plain()
                .readText("关于印发防汛分工方案的通知各单位:现将方案印发给你们，请抓好落实。附件:防汛工作分工方案青岭省防汛抗旱指挥部办公室2031年11月2日"
                        + "附件防汛工作分工方案一、加强建设1.新建一批水库。(责任单位:省水利厅牵头，省财政厅等部门分工负责)"
                        + "二、健全机制1.总结经验。(责任单位:省应急厅牵头，省水利厅、省气象局等部门分工负责)"
                        + "三、提高水平1.发展产业。(责任单位:省应急厅)2.加强装备。(责任单位:省公安厅)");
        assertThat(plan.header().annexes())
                .singleElement()
                .extracting(annex -> annex.value().name())
                .isEqualTo("防汛工作分工方案");
        assertThat(plan.items())
                .extracting(item -> String.join("/", item.path()))
                .containsExactly("一/1", "二/1", "三/1", "三/2");
        assertThat(units(plan.items().getFirst())).containsExactly("省水利厅", "省财政厅");
    }

    private static String wrapped(String text) {
        return text.replaceAll("(.{22})(?=.)", "$1\n");
    }
}
