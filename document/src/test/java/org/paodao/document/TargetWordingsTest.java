package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets as plans of a year word them. */
class TargetWordingsTest {

    @ParameterizedTest
    @CsvSource({
        "举办招聘会60场。,招聘会",
        "到位资金25亿元。,到位资金",
        "办理时间压缩至0.5个工作日。,办理时间",
        "覆盖长三角8个城市。,城市",
        "调解成功率达到95%以上。,调解成功率",
        "户均增收2000元。,户均增收"
    })
    void whatIsMeasuredIsTheThingThatHasTheNumber(String text, String metric) {
        var read = Text.of(text);
        var found = Targets.in(read, read.all());
        assertThat(found)
                .singleElement()
                .extracting(target -> target.value().metric())
                .isEqualTo(metric);
    }

    @Test
    void aTeamIsAsLargeAsItHasPeople() {
        assertThat(TargetsTest.read("组建不少于20人的调解员队伍。")).isEqualTo(">= 20 人");
        assertThat(TargetsTest.read("培训不少于20人的企业。")).isEmpty();
    }

    @Test
    void oneOrTwoOfAThingAreToBeSetUp() {
        assertThat(TargetsTest.read("每个乡镇建立1—2个考场。")).isEqualTo("range 1-2 个");
        assertThat(TargetsTest.read("全县梳理出50个大类产品。")).isEqualTo("= 50 个");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            办理时间压缩至3个工作日内。 | <= 3 个工作日
            GDP增速6.5%以上，进出口增速8%左右。 | >= 6.5 %; approx 8 %
            累计完成年计划80%。 | = 80 %
            10月底完成检修计划的70%、11月底完成85%。 | = 70 %; = 85 %
            应收账款净额控制在当月发生额的30%以内。 | <= 30 %
            完成10万亩以上高标准农田建设。 | >= 10 万亩
            新建50公里以上管网，划定450平方公里以上保护红线。 | >= 50 公里; >= 450 平方公里
            建成15项工程，新增12个示范点。 | = 15 项; = 12 个
            未来三年新建学校12所。 | = 12 所
            城市建成区绿地率达到38%以上。 | >= 38 %
            实际利用外资1.5亿美元以上。 | >= 1.5 亿美元
            实际使用外资2亿美元。 | = 2 亿美元
            普惠小微贷款余额增速不低于各项贷款增速。 | relation
            引进培育各类人才1000名以上，其中硕士以上200名。 | >= 1000 名; = 200 名
            实现万元GDP用水量降低3.5%。 | decrease_by 3.5 %
            信访积案化解率达到95%以上，初次信访一次性化解率90%。 | >= 95 %; = 90 %
            50%的乡镇建成标准化站所。 | = 50 %
            力争40%的学校建成节水型学校。 | = 40 %
            超过60%的规上企业建立研发机构。 | >= 60 %
            从目前的20家增加到40家。 | = 40 家
            设立规模10亿元的产业基金。 | = 10 亿元
            设立总规模不低于20亿元的产业引导基金。 | >= 20 亿元
            培训企业负责人500名、管理人员1000名。 | = 500 名; = 1000 名
            为老年人免费体检6万人次。 | = 6 万人次
            亩均税收增长8%。 | increase_by 8 %
            助餐点覆盖80%的社区。 | = 80 %
            在80%的社区设置助餐点。 | = 80 %
            改造30%的老旧管网，预留20%的号源给基层。 | = 30 %; = 20 %
            对完成目标任务的给予5万元奖励。 | ''
            亩均税收不低于30万元。 | ''
            粮食播种面积不低于50万亩，大豆面积不少于6万亩。 | >= 50 万亩; >= 6 万亩
            每个服务站建筑面积不少于200平方米。 | ''
            人均公园绿地面积达到14平方米。 | = 14 平方米
            生猪存栏稳定在10万头以上，能繁母猪保有量不低于1万头。 | >= 10 万头; >= 1 万头
            新建成5G基站800个以上。 | >= 800 个
            职工养老保险参保人数净增8000人。 | = 8000 人
            减少申报材料30%。 | decrease_by 30 %
            推动A级物流企业达到15家。 | = 15 家
            每个乡镇建设不少于1个示范点。 | >= 1 个
            每年新增培育10家以上。 | >= 10 家
            发放稳岗返还资金不少于1000万元。 | >= 1000 万元
            新改建公厕20座，改造农村户厕500户。 | = 20 座; = 500 户
            举办各类促消费活动100场次以上。 | >= 100 场次
            80%以上的行政村达到美丽乡村标准。 | >= 80 %
            单位GDP能耗下降3%，主要污染物排放量完成上级下达任务。 | decrease_by 3 %; delegated
            实现行政村5G网络通达率100%。 | = 100 %
            服务业增加值占GDP比重提高1个百分点以上。 | increase_by 1 个百分点
            新增城镇就业2万人，帮扶失业人员再就业5000人。 | = 2 万人; = 5000 人
            新认定高新技术企业20家、省科技型中小企业60家，省级研发中心5家。 | = 20 家; = 60 家; = 5 家
            新增护理型床位300张，护理型床位占比达到58%。 | = 300 张; = 58 %
            义务教育优质均衡发展县创建率达60%。 | = 60 %
            排查整治燃气安全隐患100%到位。 | = 100 %
            推进“百千万”工程，落实“八八战略”。 | ''
            培育农业龙头企业5家、示范性家庭农场10家、农民合作社3家。 | = 5 家; = 10 家; = 3 家
            新签约亿元以上项目30个，开工20个，投产10个。 | = 30 个; = 20 个; = 10 个
            确保全年空气优良天数比率达到95%以上，PM2.5平均浓度控制在28微克/立方米以内。 | >= 95 %; <= 28 微克/立方米
            R&D经费支出占GDP比重达到2.8%。 | = 2.8 %
            全民健身，经常参加体育锻炼人数比例达到43.5%。 | = 43.5 %
            实现农产品抽检合格率98%以上。 | >= 98 %
            刑事案件发案数下降8%，破案率提升5个百分点。 | decrease_by 8 %; increase_by 5 个百分点
            高于全省平均水平2个百分点。 | ''
            化肥农药使用量分别减少2%、3%。 | decrease_by 2 %; decrease_by 3 %
            高新技术产业增加值占规上工业增加值比重达到68%以上。 | >= 68 %
            群众对政府工作满意率达98%。 | = 98 %
            新增3所公办幼儿园、2所小学。 | = 3 所; = 2 所
            推进总投资120亿元的30个重大项目建设。 | = 30 个
            审批时限由20个工作日压缩至10个工作日。 | = 10 个工作日
            建设20公里长的绿道。 | = 20 公里
            平均办理时限压缩50%以上。 | decrease_by 50 %
            最低工资标准调整为2280元。 | = 2280 元
            年产值达到亿元以上。 | ''
            每季度至少召开1次会议。 | >= 1 次
            户均增收2000元。 | increase_by 2000 元
            “三公”经费压减一成。 | decrease_by 10 %
            压减一般性支出两成以上。 | decrease_by 20 %
            万人发明专利拥有量翻一番，产值翻两番。 | increase_by 100 %; increase_by 300 %
            办好10件民生实事。 | = 10 件
            一次成功，十成把握。 | ''
            """)
    void howMuchIsToBeReachedIsRead(String text, String expected) {
        assertThat(TargetsTest.read(text)).isEqualTo(expected);
    }
}
