package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.NamedUnits.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.document.UnitMention.Role;

/** Townships and schools have bodies of their own and labels of their own. */
class LocalBodiesTest {
    private static DraftPlan read(String body) {
        return DocumentReader.plain().readText("云岭镇2031年重点工作安排\n" + body);
    }

    private static DraftItem first(String body) {
        return read(body).items().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "责任站所：农业农村服务中心,农业农村服务中心",
        "责任站所：林业站,林业站",
        "责任站办：水务站,水务站",
        "责任股室：规划股,规划股",
        "责任年级：七年级,七年级",
        "牵头站所：便民服务中心,便民服务中心"
    })
    void theLabelsOfTownshipsNameUnits(String duty, String unit) {
        DraftItem item = first("1.造林200亩，4月底前完成，" + duty + "，配合单位：各村委会。\n2.修渠2公里。（镇水务站负责）");
        assertThat(names(item)).containsExactly(unit, "各村委会");
        assertThat(item.title().value()).isEqualTo("造林200亩，4月底前完成");
    }

    @Test
    void aLabelOfATownshipIsNoReceiver() {
        var plan = read("一、抓项目。修渠3公里。责任站所：镇水务站；责任领导：赵某。\n二、抓民生。建学校1所。（镇社会事务办负责）");
        assertThat(plan.header().addressees()).isEmpty();
        assertThat(names(plan.items().getFirst(), Role.RESPONSIBLE)).containsExactly("镇水务站");
    }

    @Test
    void thePoliceAndTheLegalOfficeOfATownshipAssist() {
        DraftItem label = first("1.化解纠纷，长期坚持，责任站所：平安办公室，司法所、派出所配合。\n2.修渠2公里。（镇水务站负责）");
        assertThat(names(label, Role.ASSISTING)).containsExactly("司法所", "派出所");
        DraftItem led = first("1.化解纠纷，责任领导：赵某，责任站所：平安办公室，司法所、派出所配合。\n2.修渠2公里。（镇水务站负责）");
        assertThat(names(led, Role.RESPONSIBLE)).containsExactly("平安办公室");
        DraftItem spoken = first("1.开展检查，由镇应急管理办公室负责，派出所配合。\n2.修渠2公里。（镇水务站负责）");
        assertThat(names(spoken)).containsExactly("镇应急管理办公室", "派出所");
    }

    @ParameterizedTest
    @CsvSource({"（乡自然资源所）,乡自然资源所", "（乡综合执法队）,乡综合执法队", "（镇农技站）,镇农技站"})
    void theBodiesOfATownshipStandInBrackets(String bracket, String unit) {
        DraftItem item = first("一、修渠引水。修渠2公里。" + bracket + "\n二、修桥补路。修桥2座。（镇建设办负责）");
        assertThat(names(item)).containsExactly(unit);
    }

    @Test
    void aBracketInWhichALineEndsNamesItsUnits() {
        DraftItem item = first("""
                一、发展特色产业。种植茶叶1500
            亩，10月底前建成冷
            库1座。（镇农业农村办、镇综合执法
            队）
                二、修桥补路。修桥2座，修路
            3公里。（镇建设办负责）
            """);
        assertThat(names(item)).containsExactly("镇农业农村办", "镇综合执法队");
    }

    @Test
    void anOfficeOfASchoolIsNamedBehindTheWordBy() {
        DraftItem item = first("第一条 开展“书香班级”评比，每月一次，由教务处负责。\n第二条 做好排查。（责任部门：总务处）");
        assertThat(names(item, Role.RESPONSIBLE)).containsExactly("教务处");
    }

    @Test
    void whoeverActsTogetherWithAnotherIsToldSo() {
        DraftItem item = first("（一）医疗。县卫健局要会同县医保局抓好改革，三季度出台办法。\n（二）教育。建学校1所。（县教育局负责）");
        assertThat(names(item, Role.LEAD)).containsExactly("县卫健局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("县医保局");
    }

    @Test
    void theHeadsOfASchoolLeadToo() {
        DraftItem item = first("1.新增课程3门。（责任校领导：赵某；责任单位：教务处）\n2.修缮校舍。（总务处负责）");
        assertThat(item.leaders()).extracting(Found::value).containsExactly("赵某");
        assertThat(names(item, Role.RESPONSIBLE)).containsExactly("教务处");
    }

    @Test
    void aSchoolThatSignsIssues() {
        var plan = DocumentReader.plain().readText("""
                临溪市第三实验中学2031学年度工作计划

                一、德育工作
                1.开展评比。（责任部门：德育处）
                2.完成入学教育。（责任部门：教务处）

十月：期中考试；秋季运动会

                临溪市第三实验中学
                2031年8月28日
                """);
        assertThat(plan.header().issuer()).extracting(Found::value).isEqualTo("临溪市第三实验中学");
    }
}
