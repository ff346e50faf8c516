package org.paodao.appraisal.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.appraisal.input.Gathered.amount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.appraisal.scheme.Input;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.InputYield;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.SystemPublishing;
import org.paodao.indicator.value.Approvals;
import org.paodao.indicator.value.Entry;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Seen;
import org.paodao.indicator.value.Values;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Period;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Source;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures count beside their targets as they were approved when the cut-off day was over, each with its record. */
@DatabaseTest
class IndicatorInputsTest {
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2023, 12, 31);

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    Organization organization;

    @Autowired
    Indicators indicators;

    @Autowired
    SystemPublishing publishing;

    @Autowired
    Values values;

    @Autowired
    Approvals approvals;

    @Autowired
    IndicatorInputs inputs;

    @Autowired
    JdbcClient db;

    private CurrentUser office = Districts.NOBODY;
    private CurrentUser liaison = Districts.NOBODY;
    private CurrentUser head = Districts.NOBODY;
    private UUID unit = new UUID(0, 0);

    @BeforeEach
    void indicators() {
        office = Districts.someone(organization);
        unit = organization.create(office, NewUnit.named("示例统计局")).id();
        liaison = Districts.with(office, Role.LIAISON, unit);
        head = Districts.with(office, Role.UNIT_HEAD, unit);
        put("UP", Direction.HIGHER);
        put("DOWN", Direction.LOWER);
        put("BARE", Direction.HIGHER);
        publishing.publish(office, new Publishing("first", "首版", LocalDate.of(2020, 1, 1)));
        target("UP", "AT_LEAST", "25");
        target("DOWN", "AT_MOST", "3");
    }

    @Test
    void theMeanOfAttainmentsCountsAndEachFigureIsNamedWithItsOwn() {
        approved("UP", 6, "12.5");
        approved("DOWN", 6, "4");
        approved("BARE", 6, "7");
        Given given = given("UP,DOWN,BARE", InputYield.AMOUNT, today);
        assertThat(amount(given)).as("50 and 75; one has no target").isEqualTo("62.5 of 2");
        assertThat(Gathered.sources(given)).extracting(Source::kind).containsOnly("indicator");
        assertThat(Gathered.sources(given)).extracting(Source::id).containsExactlyInAnyOrder("UP", "DOWN");
        assertThat(Gathered.sources(given))
                .anySatisfy(source -> assertThat(source.text()).contains("2023-06", "12.5", "50.0%"));
        assertThat(amount(given("BARE", InputYield.AMOUNT, today))).isEqualTo("no-target");
    }

    @Test
    void theNewestFigureUpToTheLastDayCountsAndNoneOfAnotherYear() {
        approved("UP", 3, "5");
        approved("UP", 6, "10");
        assertThat(amount(given("UP", InputYield.AMOUNT, today))).isEqualTo("40 of 1");
        var spring = new Gathered(office, new UUID(0, 0), unit, FROM, LocalDate.of(2023, 4, 30));
        assertThat(amount(spring.of(inputs, input("UP"), InputYield.AMOUNT, today)))
                .isEqualTo("20 of 1");
        var next = new Gathered(office, new UUID(0, 0), unit, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        assertThat(amount(next.of(inputs, input("UP"), InputYield.AMOUNT, today)))
                .isEqualTo("no-figure");
    }

    @Test
    void whatWasApprovedAfterTheCutOffWasNotKnownThen() {
        approved("UP", 6, "12.5");
        assertThat(amount(given("UP", InputYield.AMOUNT, UNTIL))).isEqualTo("no-figure");
        assertThat(given("UP", InputYield.AMOUNTS, UNTIL)).isEqualTo(new Given.Amounts(Map.of(), List.of()));
    }

    @Test
    void aValueIsTheFigureItselfAndFormulasGetEachByItsCode() {
        approved("UP", 6, "12.5");
        approved("DOWN", 6, "4");
        var value = new Input(InputKind.INDICATOR_VALUE, Map.of("indicators", "UP"));
        assertThat(amount(gathered().of(inputs, value, InputYield.AMOUNT, today)))
                .isEqualTo("12.5 of 1");
        assertThat(given("UP,DOWN", InputYield.AMOUNTS, today))
                .isInstanceOfSatisfying(
                        Given.Amounts.class,
                        amounts -> assertThat(amounts.values())
                                .hasEntrySatisfying("UP", up -> assertThat(up).isEqualByComparingTo("12.5"))
                                .hasEntrySatisfying(
                                        "DOWN", down -> assertThat(down).isEqualByComparingTo("4")));
    }

    private Given given(String codes, InputYield yield, LocalDate cutOff) {
        return gathered().of(inputs, input(codes), yield, cutOff);
    }

    private static Input input(String codes) {
        return new Input(InputKind.INDICATOR_ATTAINMENT, Map.of("indicators", codes));
    }

    private Gathered gathered() {
        return new Gathered(office, new UUID(0, 0), unit, FROM, UNTIL);
    }

    private void approved(String code, int month, String amount) {
        Place place = Place.whole(id(code), Period.month(2023, month));
        values.enter(liaison, List.of(Entry.of(place, amount)));
        values.submit(liaison, List.of(new Seen(place, 1)));
        approvals.approve(head, List.of(new Seen(place, 2)));
    }

    private UUID id(String code) {
        return indicators.system(office).coded(code).orElseThrow().id();
    }

    private void target(String code, String kind, String goal) {
        db.sql("""
                insert into indicator.target (jurisdiction, indicator, unit, period, since_edition, kind, terms, printed)
                values (:j, :i, :w, '2023', 1, :kind, cast(:terms as jsonb), :goal)""")
                .param("j", office.jurisdiction())
                .param("i", id(code))
                .param("w", Goal.WHOLE)
                .param("kind", kind)
                .param("terms", "{\"goal\": \"%s\", \"beyond\": \"false\"}".formatted(goal))
                .param("goal", goal)
                .update();
    }

    private void put(String code, Direction direction) {
        var definition = Defined.named("示例指标" + code)
                .decimals(2)
                .direction(direction)
                .responsible(unit)
                .from(BigDecimal.TEN)
                .is();
        indicators.put(office, code, new Indicator.Content(null, definition, List.of()), 0);
    }
}
