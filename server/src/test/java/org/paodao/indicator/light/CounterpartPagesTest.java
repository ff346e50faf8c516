package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Counterparts;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.web.IndicatorForm;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.Jurisdictions;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An office says to which of the superior's indicators its own corresponds, and everybody reads it beside the definition. */
@DatabaseTest
class CounterpartPagesTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Jurisdictions jurisdictions;

    @Autowired
    Counterparts counterparts;

    private SampleLights district = new SampleLights();
    private SampleLights city = new SampleLights();

    @BeforeEach
    void aDistrictBelowACity() {
        district = beans.createBean(SampleLights.class).make();
        city = beans.createBean(SampleLights.class).make();
        jurisdictions.place(Districts.with(district.office, Role.SYSTEM_ADMINISTRATOR), city.office.jurisdiction());
    }

    @Test
    void theOfficeChoosesWhatCorrespondsAndEverybodyReadsIt() {
        assertThat(get(district.office, "/indicator-system/of/RATE")).contains("value=\"" + city.id("DOUBLE") + "\"");
        assertThat(send(city.id("DOUBLE"))).hasStatus3xxRedirection();
        assertThat(get(district.office, "/indicator-system"))
                .contains("DOUBLE 两倍投资（示例）", "市里多算一项（示例）")
                .doesNotContain("Counterpart[");
        district.publish(LocalDate.of(2022, 1, 1));
        assertThat(get(district.viewer, "/indicators/RATE")).contains("DOUBLE 两倍投资（示例）", "市里多算一项（示例）");
        assertThat(counterparts.of(district.viewer, rate().definition())).isPresent();
    }

    @Test
    void nobodyIsOfferedTheIndicatorsOfAnotherJurisdictionThanTheOneAbove() {
        SampleLights stranger = beans.createBean(SampleLights.class).make();
        assertThat(counterparts.offered(city.office)).isEqualTo(Counterparts.Offered.NOTHING);
        assertThat(get(city.office, "/indicator-system/of/RATE")).doesNotContain("name=\"superior\"");
        assertThat(send(stranger.id("RATE"))).hasStatus(422);
        assertThat(send(district.id("RATE"))).hasStatus(422);
    }

    private Indicator rate() {
        return district.indicators.system(district.office).coded("RATE").orElseThrow();
    }

    private MvcTestResult send(UUID superior) {
        Map<String, String> typed = new HashMap<>(
                IndicatorForm.of(rate().content(), 0, Map.of(district.unit, "区示例局"), words -> Optional.empty())
                        .typed());
        typed.put("superior", superior.toString());
        typed.put("superiorNote", "市里多算一项（示例）");
        typed.put("seen", "0");
        var request = mvc.post().uri("/indicator-system/of/RATE").with(csrf()).with(As.user(district.office));
        typed.forEach(request::param);
        return request.exchange();
    }

    private String get(CurrentUser user, String address) {
        MvcTestResult answer = mvc.get().uri(address).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
