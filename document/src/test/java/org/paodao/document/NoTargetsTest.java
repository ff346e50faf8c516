package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are everywhere in official documents and bind nobody. */
class NoTargetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "对新认定的国家级企业给予50万元一次性奖励。",
                "按照实际投入的30%给予补助，最高不超过200万元。",
                "对入选作品按一等、二等，分别给予不超过8万元/件、5万元/件的奖励。",
                "企业缴纳社保满6个月的，按每人每月500元标准给予补贴。",
                "新增就业人数达到职工总数8%（大于30人的单位达到6%）的，可享受贴息。",
                "可办理最高不超过20万元的周转贷款。",
                "手续费按不超过1.2%的优惠费率收取。",
                "创业担保贷款额度最高30万元，贷款期限3年，利率下浮20%。"
            })
    void subsidiesAndLoans(String text) {
        assertThat(TargetsTest.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "对投资额5000万元以上的项目实行全程代办。",
                "对合同金额60万元以下的采购简化程序。",
                "个体工商户月销售额15万元以下的免征增值税。",
                "用地容积率不低于1.5，建筑密度不低于40%。",
                "对年交易量达到10万头的活畜市场，每户奖励10万元。",
                "对年吞吐量达到90万标箱且连续增长的港口，给予通行费优惠。",
                "主阳台进深由不应大于1.8米调整为不应大于2.4米。",
                "对研发费用增长20%以上的企业，按增量的10%给予奖励。",
                "年龄在18至35周岁，将对象放宽至20—30岁青年。",
                "按照5:3:2的比例分摊费用。",
                "项目占地面积50亩、建筑面积2万平方米，总投资3亿元。",
                "打造一批年寄递量超千万件的金牌项目、超五百万件的银牌项目。"
            })
    void thresholdsAndDescriptions(String text) {
        assertThat(TargetsTest.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自受理之日起5个工作日内作出决定，30日内办结。",
                "处5万元以上20万元以下罚款；逾期不改的，扣2分。",
                "根据第三十二条、第4款，依照2019年第15号令办理。",
                "2023年12月31日前完成，联系电话：0570-1234567，24小时值班。",
                "1.推进改革。2.深化合作。18.打造品牌。",
                "鼓励参保1年以上人员每周到岗，工期6个月。"
            })
    void timesPenaltiesAndNumbering(String text) {
        assertThat(TargetsTest.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "落实“三张清单一张网”，深化“1+3+N”体系，聚焦5大领域。",
                "推动“千名干部下基层”，实施“万亩亿元”工程，打造“一号工程”。",
                "着力打造12个标志性成果，抓好18项重点任务，落实33项改革任务。",
                "落实3个100%要求，排名后三位的乡镇连续2次末位。",
                "坚持四个自信，建设一批平台，培育一支队伍，形成一套制度。",
                "在全区15个乡镇（街道）开展试点，支持山区26县发展。",
                "做强一批年营收超过几十亿乃至超百亿元的骨干集团。",
                "以6大工程、20个配套项目为支撑，构建1个专班、1套方案的机制。"
            })
    void slogansScopesAndCountsOfItself(String text) {
        assertThat(TargetsTest.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已建成养老机构12家，累计服务5万人次。",
                "截至2022年底，全区共有规上企业300家，增长12%。",
                "去年完成投资80亿元，增长9%。",
                "目前拥有省级平台15个。",
                "全市新建了20所学校，完成了100公里道路。"
            })
    void whatHasBeenAchieved(String text) {
        assertThat(TargetsTest.read(text)).isEmpty();
    }
}
