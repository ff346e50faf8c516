package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            地区生产总值增长6.5%以上，固定资产投资增长10%左右。 | increase_by 6.5 %; increase_by 10 %
            城镇登记失业率控制在3%以内，居民消费价格涨幅控制在3%左右。 | <= 3 %; approx 3 %
            服务业增加值增速不低于7%，工业增加值增速8%。 | >= 7 %; increase_by 8 %
            单位产值能耗下降3%左右，一般性支出压减5%。 | decrease_by 3 %; decrease_by 5 %
            压减一般性支出5%，漏损率降至8%以下。 | decrease_by 5 %; <= 8 %
            研发经费投入强度达到2.6%，城镇化率提高1个百分点。 | = 2.6 %; increase_by 1 个百分点
            粮食总产量稳定在15亿斤以上，森林覆盖率稳定在62.5%。 | >= 15 亿斤; = 62.5 %
            收入比缩小到1.9以内，灌溉水利用系数提高到0.58以上。 | <= 1.9; >= 0.58
            人均预期寿命达到82.5岁，劳动生产率达到20万元/人。 | = 82.5 岁; = 20 万元
            细颗粒物平均浓度控制在30微克/立方米以下，优良天数不少于320天。 | <= 30 微克/立方米; >= 320 天
            社会消费品零售总额突破300亿元，实现旅游收入100亿元。 | >= 300 亿元; = 100 亿元
            完成3百亿投资，新增人民币贷款500亿元以上。 | = 300 亿; >= 500 亿元
            争取专项债券资金30亿元左右，发放创业贷款2亿元。 | approx 30 亿元; = 2 亿元
            自来水普及率达100％，合格率98%以上。 | = 100 %; >= 98 %
            低保标准提高到每人每月1000元。 | = 1000 元
            企业开办时间压缩至1个工作日以内。 | <= 1 个工作日
            确保粮食播种面积百分之百落实。 | = 100 %
            推动90%以上的事项一网通办，土地出让价款50%以上用于农村。 | >= 90 %; >= 50 %
            """)
    void sharesAndSums(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            新增规上工业企业50家、高新技术企业30家和专精特新企业20家。 | = 50 家; = 30 家; = 20 家
            各街道要办好至少1家食堂（含送餐点）、1家书房和1家托育园。 | >= 1 家; >= 1 家; >= 1 家
            新建充电桩2000个以上、换电站5座。 | >= 2000 个; = 5 座
            新建或改造提升球场40片以上，覆盖80%以上社区。 | >= 40 片; >= 80 %
            新增400个环境整洁、出行方便、邻里和睦的小区，30个街区。 | = 400 个; = 30 个
            招引亿元以上项目40个，其中10亿元以上项目5个，到位资金120亿元。 | = 40 个; = 5 个; = 120 亿元
            培育年营业收入超10亿元企业5家、超50亿元企业2家。 | = 5 家; = 2 家
            培育形成10个产值超百亿元的产业集群。 | = 10 个
            引进高层次人才50人，其中博士10人；引育“飞鸟”团队2个。 | = 50 人; = 10 人; = 2 个
            打造3—5个品牌，每村培育2至3名带头人。 | range 3-5 个; range 2-3 名
            完成三百户危房改造，新建十五个口袋公园，培训一百家企业。 | = 300 户; = 15 个; = 100 家
            全年接待游客1,000万人次，绿道30公里。 | = 1000 万人次; = 30 公里
            组织招聘活动不少于50场，提供岗位2万个。 | >= 50 场; = 2 万个
            每个乡镇至少建设1个示范村，配备3名以上网格员。 | >= 1 个; >= 3 名
            开展“送书下乡”100场、“送戏下乡”50场。 | = 100 场; = 50 场
            推动50个项目开工、30个项目竣工。 | = 50 个; = 30 个
            建设5G基站300个，创建5A级景区1个。 | = 300 个; = 1 个
            社区服务中心建设70家，完成90家以上商户的走访。 | = 70 家; >= 90 家
            用三年时间选育2.5万名产业工人，年轮训不少于4万人。 | = 2.5 万名; >= 4 万人
            每名干部至少包联2家企业、1个项目。 | >= 2 家; >= 1 个
            污水治理率达到60%以上、厕所普及率达到95%。 | >= 60 %; = 95 %
            份额由30%以上阶段性提高至40%以上。 | >= 40 %
            实施农田新建和改造提升30万亩。 | = 30 万亩
            疏通河道15公里，清淤山塘8座。 | = 15 公里; = 8 座
            每万名老年人拥有持证护理员25名以上。 | >= 25 名
            新建小区按每百户不少于20平方米配建用房。 | ''
            """)
    void countsOfThings(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @Test
    void theMetricIsNamedAsPrinted() {
        assertThat(one("到2025年，志愿服务队稳定在900支以上。").metric()).isEqualTo("志愿服务队");
        assertThat(one("选树市级文明窗口25个。").metric()).isEqualTo("市级文明窗口");
        assertThat(one("全市新增400个环境整洁、出行方便的小区。").metric()).contains("环境整洁");
        assertThat(one("污水集中处理率超过85%。").metric()).isEqualTo("污水集中处理率");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≥6.5% | 地区生产总值增长 | % | >= 6.5 %
            7.5% | 预算收入增长 | % | increase_by 7.5 %
            13.5 | 单位能耗下降 | % | decrease_by 13.5 %
            ＞1000 | 便利店 | 家 | >= 1000 家
            3%左右 | 物价涨幅 | % | approx 3 %
            2.6 | 研发投入强度 | % | = 2.6 %
            适度增长 | 外贸出口 | % | text
            与经济增长同步 | 居民收入增长 | % | relation
            完成省市下达计划 | 能源指标 | % | delegated
            新建公园5个，改造学校3所，成立协会。 | 年度目标 | 无 | = 5 个; = 3 所
            按期推进 | 年度目标 | 无 | ''
            """)
    void aColumnOfTargetValuesNeedsNoVerb(String cell, String metric, String unit, String expected) {
        var text = Text.of(cell);
        assertThat(brief(Targets.cell(text, text.all(), metric, unit))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            生产总值增长6%，居民收入增长与经济增长同步，外贸出口适度增长。 | increase_by 6 %; relation; text
            居民收入增长8%，增速全省领先，完成省下达的目标任务。 | increase_by 8 %; rank; delegated
            推动经济稳步增长，各项工作走在全省前列。 | ''
            """)
    void someTargetsNeedNoNumber(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @Test
    void theQuoteHoldsNeitherTheNumberOfThePointNorTheBracketOfTheUnits() {
        assertThat(one("（2）2023年9月底前完成节能诊断50家。").text()).isEqualTo("完成节能诊断50家");
        assertThat(one("一是开发公益性岗位1万个以上。").text()).isEqualTo("开发公益性岗位1万个以上");
        assertThat(one("县域就诊率达到90%以上（责任单位：县卫健局）。").text()).isEqualTo("县域就诊率达到90%以上");
        assertThat(one("新建公厕8座（县建设局、县文旅局）。").text()).isEqualTo("新建公厕8座");
        assertThat(one("完成时间：9月1日前）1、新建公办幼儿园3所。").text()).isEqualTo("新建公办幼儿园3所");
        assertThat(one("2、改造食堂12个。").text()).isEqualTo("改造食堂12个");
        assertThat(one("新建食堂8家（含送餐点）。").text()).isEqualTo("新建食堂8家（含送餐点）");
    }

    @Test
    void strivingIsKeptApart() {
        assertThat(one("规上工业总产值力争突破2000亿元。").striving()).isTrue();
        assertThat(one("规上工业总产值突破2000亿元。").striving()).isFalse();
    }

    @Test
    void halfWidthHardWrappedAndTraditionalTextReadsTheSame() {
        assertThat(read("新增規上工業企業50\n家, 覆蓋率\u3000達到\n 95 %.")).isEqualTo("= 50 家; = 95 %");
    }

    private static Target one(String text) {
        var whole = Text.of(text);
        var found = Targets.in(whole, whole.all());
        assertThat(found).hasSize(1);
        return found.getFirst().value();
    }

    static String read(String raw) {
        var text = Text.of(raw);
        return brief(Targets.in(text, text.all()));
    }

    private static String brief(List<Found<Target>> found) {
        return found.stream().map(TargetsTest::brief).collect(Collectors.joining("; "));
    }

    private static String brief(Found<Target> found) {
        Target target = found.value();
        String max = target.valueMax() == null ? "" : "-" + target.valueMax().toPlainString();
        String value = target.value() == null ? "" : target.value().toPlainString();
        return "%s %s%s %s"
                .formatted(target.comparator().symbol(), value, max, target.unit())
                .strip();
    }
}
