package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.document.UnitMention;
import org.paodao.organization.Unit;
import org.paodao.plan.intake.UnitMatch.Close;
import org.paodao.plan.intake.UnitMatch.Reason;

class UnitMatcherTest {
    private final UnitMatcher matcher = UnitMatcher.of(List.of(
            unit("区教育局"),
            unit("区交通运输局"),
            unit("区发改局", "区发展和改革局"),
            unit("区人力社保局", "区人力资源和社会保障局"),
            unit("区市场监管局"),
            unit("区委宣传部"),
            unit("区城市管理局"),
            unit("区应急管理局"),
            unit("区卫健局", "区卫生健康委"),
            unit("市高新区管委会"),
            unit("区公安分局", "公安分局"),
            unit("水务局"),
            unit("碧湖镇")));

    @Test
    void aUnitsOwnNameIsExact() {
        assertThat(matcher.match("区教育局", false)).isInstanceOf(UnitMatch.Exact.class);
    }

    @Test
    void whatIsOnlyAlikeIsNotAcceptedWithAllTheRest() {
        List<UnitNames.Use> uses = List.of("区交通局", "区应急救援局", "区示例新局").stream()
                .map(name -> new UnitNames.Use(new UnitMention(name, UnitMention.Role.LEAD, false), "1"))
                .toList();
        var names = UnitNames.of(uses, Map.of(), matcher);
        assertThat(names.of("区应急救援局").orElseThrow().candidates().getFirst().reason())
                .isEqualTo(Reason.SIMILAR);
        assertThat(names.proposals(true)).containsOnlyKeys("区交通局", "区示例新局");
    }

    @Test
    void aRememberedNameIsAnAlias() {
        assertThat(matcher.match("区发展和改革局", false)).isInstanceOf(UnitMatch.Alias.class);
    }

    @ParameterizedTest
    @CsvSource({
        "区交通局,区交通运输局,SHORTENED",
        "莲都区教育局,区教育局,SAME_WITHOUT_LEVEL",
        "示例市莲都区教育局,区教育局,SAME_WITHOUT_LEVEL",
        "教育局,区教育局,SAME_WITHOUT_LEVEL",
        "宣传部,区委宣传部,SAME_WITHOUT_LEVEL",
        "市场监管局,区市场监管局,SAME_WITHOUT_LEVEL",
        "区市场监督管理局,区市场监管局,SHORTENED",
        "区教育局（含示例服务中心）,区教育局,SAME_WITHOUT_BRACKETS",
        "莲都区应急管理局(示例办),区应急管理局,SAME_WITHOUT_BRACKETS",
        "区人力社会保障局,区人力社保局,SHORTENED"
    })
    void aNameLikeAUnitsIsProposedWithItsReason(String printed, String unit, Reason reason) {
        assertThat(matcher.match(printed, false)).isInstanceOfSatisfying(Close.class, close -> {
            assertThat(close.candidates().getFirst().unit().name()).isEqualTo(unit);
            assertThat(close.candidates().getFirst().reason()).isEqualTo(reason);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"区气象局", "管理局", "大港头镇", "局", "碧湖"})
    void aNameLikeNoneIsUnknown(String printed) {
        assertThat(matcher.match(printed, false)).isInstanceOf(UnitMatch.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"省教育局", "示例市教育局", "省卫生健康委", "市委宣传部", "示例省发展和改革局", "莲都县教育局", "市公安局", "税务局", "市税务局"})
    void anOfficeOfAnotherLevelIsNotProposed(String printed) {
        assertThat(matcher.match(printed, false)).isInstanceOf(UnitMatch.Unknown.class);
    }

    @ParameterizedTest
    @CsvSource({
        "交通运输部, 区交通运输局",
        "人力资源社会保障部, 区人力社保局",
        "市场监管总局, 区市场监管局",
        "国家发展改革委, 区发展改革局",
        "省卫生健康委, 国家卫生健康委",
        "省邮政管理局, 邮政管理局"
    })
    void aMinistryIsNoOfficeOfADistrictAndAProvincesNoMinistry(String printed, String unit) {
        UnitMatcher district = UnitMatcher.of(List.of(unit("区教育局"), unit("区财政局"), unit(unit)));
        assertThat(district.match(printed, false)).isInstanceOf(UnitMatch.Unknown.class);
    }

    @Test
    void aLocalBranchOfAMinistryStandsOnItsPlacesLevel() {
        UnitMatcher district = UnitMatcher.of(List.of(unit("区教育局"), unit("国家税务总局示例市莲都区税务局")));
        assertThat(district.match("国家税务总局莲都区税务局", false)).isInstanceOf(Close.class);
    }

    @Test
    void aLevelBeforeAWholeNameSaysOnlyWhereItIs() {
        assertThat(matcher.match("高新区管委会", false)).isInstanceOf(Close.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"各乡镇（街道）", "有关部门", "区级有关部门", "各市、县人民政府", "区直各单位", "政策制定机关", "市场监管部门"})
    void aGroupIsNoUnit(String printed) {
        assertThat(matcher.match(printed, false)).isInstanceOf(UnitMatch.Collective.class);
    }

    private static Unit unit(String name, String... aliases) {
        return new Unit(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                null,
                "部门",
                null,
                List.of(aliases));
    }
}
