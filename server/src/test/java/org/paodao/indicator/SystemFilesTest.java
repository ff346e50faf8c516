package org.paodao.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.Refusal;
import org.paodao.organization.NewUnit;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.Target;
import org.paodao.scoring.target.TargetKind;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@DatabaseTest
class SystemFilesTest extends IndicatorOffice {
    private static final String HEAD = "编号,指标名称,计量单位,口径,方向,2022年实绩,2023年目标,牵头单位,频度\n";

    private static final List<String> PAGES = List.of(
            "/indicators",
            "/indicators/ZB-01",
            "/indicator-system",
            "/indicator-system/new",
            "/indicator-system/of/ZB-01",
            "/indicator-system/import",
            "/indicator-system/compare");

    @Autowired
    private SystemFiles files;

    @Test
    void theSampleListBecomesADraftOfSeventyTwoIndicators() throws IOException {
        byte[] list = new ClassPathResource("samples/lists/indicators.csv").getContentAsByteArray();
        leadUnits(list).forEach(this::unit);
        UUID file = files.store(office, "indicators.csv", list);
        assertThat(files.apply(office, file, 2023)).isEqualTo(72);
        publish();
        IndicatorSystem system = indicators.system(office);
        assertThat(system.indicators()).hasSize(72);
        Indicator gdp = system.coded("ZB-01").orElseThrow();
        assertThat(gdp.definition().growth()).isTrue();
        assertThat(gdp.definition().frequency()).isEqualTo(Frequency.QUARTER);
        assertThat(gdp.goals().getFirst().period()).isEqualTo(Period.year(2023));
        Set<TargetKind> kinds = system.indicators().stream()
                .flatMap(one -> one.goals().stream())
                .map(Goal::target)
                .map(Target::kind)
                .collect(Collectors.toSet());
        assertThat(kinds)
                .contains(
                        TargetKind.AT_LEAST,
                        TargetKind.AT_MOST,
                        TargetKind.APPROXIMATELY,
                        TargetKind.IN_WORDS,
                        TargetKind.RELATIVE,
                        TargetKind.DELEGATED);
        assertThat(files.apply(office, file, 2023)).as("the same file twice").isZero();
    }

    @Test
    void aGrowthItsFrequencyAndARangeAreKnownHoweverTheyAreWrittenAndWhatIsNotReadIsNamed() {
        unit("区示例局");
        String list = HEAD.replace("频度", "报送频率,示例系数")
                + "ZB-01,工业增加值增长率,%,全区,正向,5,增长7%,区示例局,季度,1\nZB-02,税收增速（%）,%,全区,区间,5,≥7%,区示例局,月度,1\n";
        UUID file = files.store(office, "list.csv", list.getBytes(StandardCharsets.UTF_8));
        var lines = files.preview(office, file, 2023).lines();
        assertThat(lines)
                .extracting(line -> line.content().definition().growth())
                .containsOnly(true);
        assertThat(lines)
                .extracting(line -> line.content().definition().frequency())
                .containsExactly(Frequency.QUARTER, Frequency.MONTH);
        assertThat(lines)
                .extracting(line -> line.content().definition().direction())
                .containsExactly(Direction.HIGHER, Direction.RANGE);
        assertThat(mvc.get()
                        .uri("/indicator-system/import/" + file + "?year=2023")
                        .with(As.user(office)))
                .bodyText()
                .contains("示例系数")
                .doesNotContain("<q>报送频率</q>");
    }

    @Test
    void anUnknownUnitIsNamedWithItsRowAndNothingIsTaken() {
        unit("区示例局");
        UUID file = store("ZB-01,投资,亿元,全区,正向,90,≥100,区示例局,月度\nZB-02,收入,亿元,全区,正向,40,≥50,没有的局,月度\n");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> files.apply(office, file, 2023))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::key)
                        .containsExactly("indicator.row-unit"));
        assertThat(indicators.draft(office)).isEmpty();
    }

    @Test
    void aRowThatCannotBeTakenSaysWhyBesideItAndNothingIsTaken() {
        unit("区示例局");
        UUID file = store("""
                ZB-01,投资,一个长得不可能是计量单位的计量单位名称而且还没有写完,全区,正向,90,≥100,区示例局,月度
                ZB-02,收入,亿元,全区,正向,40,≥50,区示例局,月度
                """);
        assertThat(files.preview(office, file, 2023).lines())
                .extracting(line -> line.flaws().stream().map(Refusal.Flaw::key).toList())
                .containsExactly(List.of("indicator.measure"), List.of());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> files.apply(office, file, 2023));
        assertThat(indicators.draft(office)).isEmpty();
        assertThat(mvc.get()
                        .uri("/indicator-system/import/" + file + "?year=2023")
                        .with(As.user(office)))
                .bodyText()
                .contains("计量单位未填写，或超过20个字")
                .doesNotContain("写入草稿</button>");
    }

    @Test
    void onlyWhatChangedIsDraftedAgain() {
        unit("区示例局");
        files.apply(office, store("ZB-01,投资,亿元,全区,正向,90,≥100,区示例局,月度\nZB-02,收入,亿元,全区,正向,40,≥50,区示例局,月度\n"), 2023);
        publish();
        UUID changed = store("ZB-01,投资,亿元,全区,正向,90,≥120,区示例局,月度\nZB-02,收入,亿元,全区,正向,40,≥50,区示例局,月度\n");
        assertThat(files.apply(office, changed, 2023)).isEqualTo(1);
        assertThat(indicators.draft(office)).extracting(Draft::code).containsExactly("ZB-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theOfficeSeesListFormDraftAndComparison(String language) {
        unit("区示例局");
        files.apply(office, store("ZB-01,投资,亿元,全区,正向,90,≥100,区示例局,月度\n"), 2023);
        publish();
        indicators.put(
                office,
                "ZB-01",
                Samples.content(
                        "固定资产投资",
                        organization.named(office, "区示例局").orElseThrow().id(),
                        "120"),
                0);
        Locale locale = Locale.forLanguageTag(language);
        for (String address : PAGES) {
            assertThat(mvc.get().uri(address).locale(locale).with(As.user(office)))
                    .as(address)
                    .hasStatusOk()
                    .bodyText()
                    .contains("<h1>")
                    .doesNotContain("indicator.field.", "???");
        }
        assertThat(mvc.get().uri("/indicator-system").locale(locale).with(As.user(office)))
                .bodyText()
                .contains("<del>投资</del>", "<ins>固定资产投资</ins>", "≥120");
    }

    @Test
    void whatWasTypedSurvivesARefusal() {
        assertThat(mvc.post()
                        .uri("/indicator-system/new")
                        .with(As.user(office))
                        .with(csrf())
                        .param("code", "ZB-01")
                        .param("name", "很长的名称")
                        .param("measure", "")
                        .param("decimals", "x")
                        .param("lagDays", "20")
                        .param("responsibleUnit", "没有的局")
                        .param("goal.0.year", "二〇二三")
                        .param("goal.0.printed", "≥5"))
                .hasStatus(422)
                .bodyText()
                .contains("很长的名称", "没有的局", "二〇二三", "≥5");
        assertThat(indicators.draft(office)).isEmpty();
    }

    @Test
    void aNewIndicatorDoesNotTakeTheCodeOfOneThatIsPublished() {
        unit("区示例局");
        files.apply(office, store("ZB-01,投资,亿元,全区,正向,90,≥100,区示例局,月度\n"), 2023);
        publish();
        assertThat(mvc.post()
                        .uri("/indicator-system/new")
                        .with(As.user(office))
                        .with(csrf())
                        .param("code", "ZB-01")
                        .param("name", "另一个指标")
                        .param("measure", "人")
                        .param("responsibleUnit", "区示例局"))
                .hasStatus(422)
                .bodyText()
                .contains("编码“ZB-01”已有指标使用", "另一个指标");
        assertThat(indicators.draft(office)).isEmpty();
    }

    private UUID store(String rows) {
        return files.store(office, "list.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

    private void unit(String name) {
        organization.create(office, new NewUnit(name, null, "部门", null, List.of()));
    }

    private static Set<String> leadUnits(byte[] list) {
        Set<String> units = new LinkedHashSet<>();
        new ArrayList<>(List.of(new String(list, StandardCharsets.UTF_8).split("\r?\n")))
                .stream().skip(1).map(line -> line.split(",")[9].split("、")[0]).forEach(units::add);
        return units;
    }
}
