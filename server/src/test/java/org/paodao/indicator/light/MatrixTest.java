package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.UnitFacts;
import org.paodao.plan.web.Statements;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.target.AtLeast;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** Units by indicators: as many of both at a time as a screen bears. */
@DatabaseTest
class MatrixTest extends JudgedDistrict {
    private static final Period LAST = Period.month(2023, 12);

    @Autowired
    Matrix matrix;

    @BeforeEach
    void itsFigures() {
        sample.report("INVEST", Map.of(LAST, "850"));
    }

    @Test
    void aUnitsRowHoldsWhatItAnswersForAndWhatIsMadeOfIt() {
        Matrix.Part part = part(sample.viewer, "", null);
        assertThat(part.at()).isEqualTo(LAST);
        assertThat(part.rows()).containsOnlyKeys(sample.unit);
        Map<String, Matrix.Cell> row = Objects.requireNonNull(part.rows().get(sample.unit));
        assertThat(row.get("INVEST")).isEqualTo(new Matrix.Cell(Light.YELLOW, false, LAST, true, false));
        assertThat(row.get("DOUBLE")).isEqualTo(new Matrix.Cell(Light.YELLOW, false, LAST, true, false));
        assertThat(row.get("RATE")).isEqualTo(new Matrix.Cell(Light.MISSING, false, LAST, true, false));
    }

    @Test
    void anEarlierPeriodShowsWhatWasKnownThen() {
        Period june = Period.month(2023, 6);
        Matrix.Part part = matrix.part(sample.viewer, new Matrix.Corner(june, null, "", false));
        Map<String, Matrix.Cell> row = Objects.requireNonNull(part.rows().get(sample.unit));
        assertThat(row.values()).allSatisfy(cell -> assertThat(cell.period()).isEqualTo(june));
        assertThat(part.periods()).contains(LAST, june);
    }

    @Test
    void theLightOfTheLaterPeriodIsShownHoweverLongItIs() {
        turns("TURNED", Frequency.QUARTER, LocalDate.of(2021, 1, 1));
        sample.report("TURNED", Map.of(Period.parse("2023-Q2"), "400"));
        turns("TURNED", Frequency.MONTH, LocalDate.of(2023, 7, 1));
        sample.report("TURNED", Map.of(LAST, "990"));
        assertThat(Objects.requireNonNull(cell(sample.viewer, "TURNED")).period())
                .isEqualTo(LAST);
    }

    private void turns(String code, Frequency often, LocalDate from) {
        Definition is = Defined.named("改月报的指标（示例）")
                .cumulative()
                .by(sample.unit)
                .frequency(often)
                .is();
        var goal = Goal.of(Goal.WHOLE, Period.year(2023), new AtLeast(new BigDecimal("1000")), "≥1000");
        sample.indicators.put(sample.office, code, new Indicator.Content(null, is, List.of(goal)), 0);
        sample.publish(from);
    }

    @Test
    void aYearWithoutLightsLeadsBackToThoseThatHaveSome() {
        Matrix.Part part = matrix.part(sample.viewer, new Matrix.Corner(Period.month(2031, 1), null, "", false));
        assertThat(part.rows()).isEmpty();
        assertThat(part.periods()).contains(LAST);
        for (String address : new String[] {"/indicators/matrix?period=2031-01", "/indicators/INVEST?year=2031"}) {
            assertThat(mvc.get().uri(address).with(As.user(sample.viewer)).exchange())
                    .as(address)
                    .hasStatusOk()
                    .bodyText()
                    .contains("2031", "value=\"2023");
        }
    }

    @Test
    void whatIsNotApprovedOnlyThoseSeeWhoMay() {
        sample.send("RATE", Map.of(LAST, "96"));
        assertThat(cell(sample.office, "RATE")).isEqualTo(new Matrix.Cell(Light.GREEN, true, LAST, true, false));
        assertThat(cell(sample.liaison, "RATE")).isEqualTo(new Matrix.Cell(Light.GREEN, true, LAST, true, false));
        assertThat(cell(sample.viewer, "RATE")).isEqualTo(new Matrix.Cell(Light.UNPUBLISHED, false, LAST, true, false));
    }

    @Test
    void anotherDistrictSeesNothing() {
        Matrix.Part part = part(Districts.someone(sample.organization), "", null);
        assertThat(part.rows()).isEmpty();
        assertThat(part.spans()).isEmpty();
    }

    @Test
    void moreIndicatorsThanAScreenBearsAreShownSideBySideInTurn() {
        long few = Statements.during(() -> part(sample.viewer, "", null));
        for (int n = 0; n < 60; n++) {
            sample.put(
                    "M-%03d".formatted(n), sample.definition("更多指标" + n, true, ""), new AtLeast(BigDecimal.TEN), "10");
        }
        sample.publish(LocalDate.of(2021, 1, 1));
        Matrix.Part first = part(sample.viewer, "", null);
        List<String> shown = new ArrayList<>();
        for (Matrix.Span span : first.spans()) {
            assertThat(span.begin()).isEqualTo(shown.size() + 1);
            Matrix.Part part = part(sample.viewer, span.first(), null);
            assertThat(part.shown()).isEqualTo(span);
            assertThat(part.rows().get(sample.unit))
                    .containsOnlyKeys(span.indicators().keySet());
            assertThat(span.indicators()).hasSizeLessThanOrEqualTo(24);
            shown.addAll(span.indicators().keySet());
            assertThat(span.end()).isEqualTo(shown.size());
        }
        assertThat(shown).hasSizeGreaterThanOrEqualTo(63).doesNotHaveDuplicates();
        assertThat(part(sample.viewer, "M-001", null).shown()).isEqualTo(first.shown());
        assertThat(Statements.during(() -> part(sample.viewer, "", null))).isEqualTo(few);
        String page = text("/indicators/matrix?from=" + first.spans().get(1).first());
        assertThat(page)
                .contains("第25至48项", "<option value=\"" + first.spans().get(1).first() + "\" selected");
    }

    @Test
    void theFileHoldsWhatThePageShows() throws IOException {
        byte[] file = bytes("/indicators/matrix/export.xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("截至 2023年12月");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("区示例局");
            int invest = IntStream.range(1, sheet.getRow(0).getLastCellNum())
                    .filter(column ->
                            sheet.getRow(0).getCell(column).getStringCellValue().equals("INVEST"))
                    .findFirst()
                    .orElseThrow();
            assertThat(sheet.getRow(1).getCell(invest).getStringCellValue()).isEqualTo("项目投资（示例）");
            assertThat(sheet.getRow(2).getCell(invest).getStringCellValue()).isEqualTo("滞后");
        }
    }

    @Test
    void whatNobodyWantsAndNobodyReportsForTheWholeIsNoColumn() {
        var counties = new SampleCounties();
        beans.autowireBean(counties);
        counties.make();
        counties.load("PEOPLE,示例北县,,2023-06,1000\nINSURED,示例北县,,2023-06,880\n");
        Matrix.Part part = part(counties.viewer, "", null);
        assertThat(part.shown().indicators()).containsKey("SHARE").doesNotContainKeys("PEOPLE", "INSURED");
        assertThat(Objects.requireNonNull(part.rows().get(counties.north)).get("SHARE"))
                .isEqualTo(new Matrix.Cell(Light.GREEN, false, Period.month(2023, 6), false, false));
    }

    @Test
    void veryManyUnitsAreReadPageByPage() {
        var counties = new SampleCounties();
        beans.autowireBean(counties);
        counties.make();
        IntStream.range(0, 70)
                .forEach(n -> counties.units.found(
                        counties.office,
                        new UnitFacts("示例乡" + n, null, "部门", null, null, counties.city),
                        List.of(),
                        null));
        counties.load(IntStream.range(0, 70)
                .mapToObj(n -> "PEOPLE,示例乡%d,,2023-06,1000\nINSURED,示例乡%d,,2023-06,9%02d\n".formatted(n, n, n))
                .collect(Collectors.joining()));
        List<UUID> seen = new ArrayList<>();
        UUID after = null;
        for (int page = 0; page == 0 || after != null; page++) {
            assertThat(page).isLessThan(5);
            Matrix.Part part = part(counties.viewer, "", after);
            part.rows().forEach((unit, row) -> {
                if (row.values().stream().noneMatch(Matrix.Cell::whole)) {
                    seen.add(unit);
                }
            });
            after = part.next();
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(71).doesNotHaveDuplicates().contains(counties.city);
    }

    private Matrix.Part part(CurrentUser user, String from, @Nullable UUID after) {
        return matrix.part(user, new Matrix.Corner(null, after, from, false));
    }

    private Matrix.@Nullable Cell cell(CurrentUser user, String code) {
        return Objects.requireNonNull(part(user, "", null).rows().get(sample.unit))
                .get(code);
    }

    private String text(String address) {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String address) {
        var answer = mvc.get().uri(address).with(As.user(sample.viewer)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
