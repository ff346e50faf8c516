package org.paodao.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Counterparts;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.SystemFiles;
import org.paodao.indicator.SystemPublishing;
import org.paodao.indicator.value.Approvals;
import org.paodao.indicator.value.SelfReports;
import org.paodao.indicator.value.ValueLists;
import org.paodao.indicator.value.Values;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.Jurisdictions;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.scoring.Direction;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The sample indicators show everything that indicators can be. */
@DatabaseTest
class DemoFeaturesTest {
    @Autowired
    Indicators indicators;

    @Autowired
    SystemFiles files;

    @Autowired
    SystemPublishing publishing;

    @Autowired
    Counterparts counterparts;

    @Autowired
    Values values;

    @Autowired
    Approvals approvals;

    @Autowired
    ValueLists lists;

    @Autowired
    SelfReports selfReports;

    @Autowired
    Organization organization;

    @Autowired
    Jurisdictions jurisdictions;

    @Autowired
    MockMvcTester mvc;

    private CurrentUser office = Districts.NOBODY;

    @BeforeEach
    void theSampleIndicatorsAndTheirFigures() {
        office = Districts.someone(organization);
        CurrentUser city = Districts.someone(organization);
        jurisdictions.place(Districts.with(office, Role.SYSTEM_ADMINISTRATOR), city.jurisdiction());
        SampleFile.rows("units.csv")
                .forEach(unit -> organization.create(
                        office, new NewUnit(unit[0], null, unit[2], null, List.of(unit[3].split("、")))));
        var counterpart = new DemoCounterpart(indicators, publishing, organization);
        new DemoIndicators(indicators, files, publishing, counterpart).load(office, city);
        new DemoValues(indicators, organization, new DemoValues.Doing(values, approvals, selfReports), lists)
                .load(office);
    }

    @Test
    void someAreComputedHavePartsOrAreReportedByEachUnit() {
        assertThat(definitions().filter(Definition::isComputed)).hasSize(3);
        assertThat(definitions().filter(is -> !is.breakdowns().isEmpty())).hasSize(1);
        assertThat(definitions().filter(Definition::eachReports)).hasSize(1);
        assertThat(definitions().filter(is -> counterparts.of(office, is).isPresent()))
                .singleElement()
                .satisfies(is ->
                        assertThat(Objects.requireNonNull(is.superior()).note()).contains("市级"));
        assertThat(goals().map(Goal::path).filter(Objects::nonNull).map(Goal.Way::kind))
                .containsExactlyInAnyOrder("LAST_YEAR", "STEPS", "OWN");
        assertThat(goals().map(Goal::kind)).contains("GROWTH");
    }

    @Test
    void theSampleIndicatorsAreWhatTheirNamesSay() {
        assertThat(of("ZB-26").cumulative()).isFalse();
        assertThat(of("ZB-48").cumulative()).isTrue();
        assertThat(of("ZB-58").direction()).isEqualTo(Direction.LOWER);
    }

    @Test
    void computedFiguresComeOutOfTheirInputs() {
        assertThat(text("/indicators/ZB-15?year=2023")).contains("17.9");
        assertThat(text("/indicators/ZB-26?year=2023")).contains("1.93");
        assertThat(text("/indicators/ZB-13?year=2023")).contains("[ZB-77]", "12家");
        assertThat(text("/indicators/ZB-28?year=2023"))
                .contains("性别", "2023年3月 18%，2023年6月 44%，2023年9月 70%，2023年12月 100%，段内匀速");
    }

    private Stream<Definition> definitions() {
        return indicators.system(office).indicators().stream().map(Indicator::definition);
    }

    private Stream<Goal> goals() {
        return indicators.system(office).indicators().stream().flatMap(indicator -> indicator.goals().stream());
    }

    private Definition of(String code) {
        return indicators.system(office).coded(code).orElseThrow().definition();
    }

    private String text(String address) {
        MvcTestResult answer = mvc.get().uri(address).with(As.user(office)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
