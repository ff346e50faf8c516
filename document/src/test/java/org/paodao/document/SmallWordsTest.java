package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.NamedUnits.names;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.paodao.document.UnitMention.Role;

/** What one small word changes: who leads, what is measured, which year is meant, where a title ends. */
class SmallWordsTest {
    private static final String HEAD = "示例市2031年重点工作实施方案\n";

    private static DraftPlan read(String text) {
        return DocumentReader.plain().readText(text);
    }

    private static DraftItem first(String body) {
        return read(HEAD + body).items().getFirst();
    }

    private static List<String> metrics(DraftItem item) {
        return item.targets().stream().map(target -> target.value().metric()).toList();
    }

    @Test
    void thoseWhoAreResponsibleTogetherAreNamedBeforeTheWord() {
        var item = first("1.推进厕所革命。市农业农村局、市卫健委共同负责，完成改厕1.2万户。\n2.推进垃圾分类。市城管局负责，配置分类亭60座。\n");
        assertThat(names(item, Role.RESPONSIBLE)).containsExactly("市农业农村局", "市卫健委");
    }

    @Test
    void whoActsWithOthersLeadsEvenBehindALabel() {
        var item = first("1.推动企业上云。新增上云企业500户。（责任单位：市工信局会同市科技局、市国资委）\n2.建设算力。（责任单位：市大数据中心）\n");
        assertThat(names(item, Role.LEAD)).containsExactly("市工信局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("市科技局", "市国资委");
    }

    @Test
    void aHeadingEndsBeforeTheBracketThatNamesThoseInCharge() {
        var item = first("（一）推进产业振兴（主责单位：市农业农村局，协同单位：市林业局）\n——茶园面积扩大到8万亩。\n（二）推进人才振兴（主责单位：市委组织部）\n——引进人才50名。\n");
        assertThat(item.title().value()).isEqualTo("推进产业振兴");
        assertThat(names(item, Role.LEAD)).containsExactly("市农业农村局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("市林业局");
    }

    @Test
    void aBracketWithinAHeadingIsPartOfItWhoeverIsNamedBehind() {
        var items = DocumentReader.plain()
                .readText("青岭县2031年工作要点\n一、75%的县（市）至少建成一所医院。（县卫健局负责）\n二、新引进超10亿元（或1亿美元）项目7个。（县商务局负责）\n")
                .items();
        assertThat(items)
                .extracting(item -> item.title().value())
                .containsExactly("75%的县（市）至少建成一所医院", "新引进超10亿元（或1亿美元）项目7个");
    }

    @Test
    void shortNamesOfDivisionsStandInABareBracket() {
        var items = read("示例市农业农村局2031年农机工作要点\n一、提升水平\n1.新增拖拉机60台。（农机处）\n2.完善维修网点。（农机处、计财处）\n")
                .items();
        assertThat(names(items.getLast(), Role.RESPONSIBLE)).containsExactly("农机处", "计财处");
    }

    @Test
    void signsOfOtherFormsAreReadAsTheCommonOnes() {
        var item = first("1.推动企业上云。﹙牵头单位∶市工信局﹔配合单位︰市科技局﹑市国资委﹚\n2.建设算力。（责任单位：市大数据中心）\n");
        assertThat(names(item, Role.LEAD)).containsExactly("市工信局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("市科技局", "市国资委");
    }

    @Test
    void theNumberBeforeALineIsNoPartOfItsTitle() {
        var item = first("一、稳增长\n01 规上工业增加值增长8%左右。\n责任单位：市工信局\n02 新增养老床位1500张。\n责任单位：市民政局\n");
        assertThat(item.title().value()).isEqualTo("规上工业增加值增长8%左右");
        assertThat(metrics(item)).containsExactly("规上工业增加值");
    }

    @Test
    void fromWhereItRisesIsNoPartOfWhatRises() {
        assertThat(metrics(first("1.推进改造。宽带覆盖率由65%提高到80%，示范工厂由6家增加到10家。（市工信局负责）\n2.推进上云。（市工信局负责）\n")))
                .containsExactly("宽带覆盖率", "示范工厂");
    }

    @Test
    void aNameMayBeginLikeAJoint() {
        assertThat(metrics(first("1.建设乡村。打造和美乡村示范村15个。（市农业农村局负责）\n2.整治沟渠。（市水利局负责）\n")))
                .containsExactly("和美乡村示范村");
    }

    @Test
    void whatIsToBeDoneBelongsToTheYearBehindTheReport() {
        var plan = read("""
                示例市教育局2031年工作总结和2032年工作计划
                一、2031年工作总结
                （一）新增学位2000个。
                二、2032年工作计划
                （一）深化课后服务。9月底前实现全覆盖。
                （二）建设智慧校园。建成学校20所。
                """);
        assertThat(plan.items().getFirst().deadlines())
                .extracting(deadline -> String.valueOf(deadline.value().date()))
                .containsExactly("2032-09-30");
    }

    @Test
    void aLetterThatPassesAPlanOnEndsAsALetter() {
        var title = read("""
                示政办〔2031〕22号
                示例区人民政府办公室关于印发示例区城市更新三年行动
                计划（2031—2033年）的通知
                各镇（街道），区直各单位：
                现印发给你们，请认真执行。
                一、改造老旧片区。改造小区30个。（区住建局负责）
                二、完善公共设施。建成邻里中心8处。（区民政局负责）
                """).header().title();
        assertThat(Objects.requireNonNull(title).value().replace(" ", "")).endsWith("三年行动计划（2031—2033年）的通知");
    }

    @Test
    void whatIsStrengthenedIsNoUnit() {
        var item = first("1.优化协同机制。\n强化部门协同。落实会商制度。\n2.提升救援能力。（市应急局负责）\n");
        assertThat(item.units()).isEmpty();
    }
}
