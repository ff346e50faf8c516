package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Other programs read what is on its way as far as their users see it on the pages. */
@DatabaseTest
class FiguresOnTheirWayTest extends JuneFigures {
    private static final String ALL = "/api/v1/indicator-values?format=csv";

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void aDraftAndAFigureThatStandsAndOneThatWasReturned() {
        values.enter(system.liaison, List.of(Entry.of(invest, "12.5")));
        Place may = invest.in(JUNE.plus(-1));
        values.enter(system.liaison, List.of(Entry.of(may, "11")));
        values.submit(system.liaison, List.of(new Seen(may, 1)));
        approvals.approve(system.head, List.of(new Seen(may, 2)));
        Place april = invest.in(JUNE.plus(-2));
        values.enter(system.liaison, List.of(Entry.of(april, "10")));
        values.submit(system.liaison, List.of(new Seen(april, 1)));
        approvals.sendBack(system.head, List.of(new Seen(april, 2)), "口径不对（示例）");
    }

    @Test
    void itsUnitAndTheOfficeReadThemWithStateAndVersion() {
        for (CurrentUser inside : List.of(system.liaison, system.head, system.office)) {
            assertThat(lines(inside, ALL))
                    .containsExactly(
                            "INVEST,,,2023-04,10,PRELIMINARY,RETURNED,true,3",
                            "INVEST,,,2023-05,11,PRELIMINARY,APPROVED,true,3",
                            "INVEST,,,2023-06,12.5,PRELIMINARY,DRAFT,true,1");
        }
        for (CurrentUser outside : List.of(system.viewer, system.otherLiaison)) {
            assertThat(lines(outside, ALL)).containsExactly("INVEST,,,2023-05,11,PRELIMINARY,APPROVED,true,3");
        }
    }

    @Test
    void oneStateCanBeAskedFor() {
        assertThat(lines(system.liaison, ALL + "&state=DRAFT"))
                .containsExactly("INVEST,,,2023-06,12.5,PRELIMINARY,DRAFT,true,1");
        assertThat(lines(system.viewer, ALL + "&state=DRAFT")).isEmpty();
        assertThat(get(system.liaison, ALL + "&state=OPEN")).hasStatus(422);
    }

    @Test
    void theUnitThatReportsForAllMeansTheWholeEverywhere() {
        assertThat(lines(system.viewer, ALL + "&unit=示例统计局")).hasSize(1);
        assertThat(lines(system.viewer, ALL + "&unit=示例农业局")).isEmpty();
        assertThat(get(system.viewer, "/api/v1/indicator-values/one?indicator=INVEST&period=2023-05&unit=示例统计局"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.value")
                .isEqualTo(11);
    }

    @Test
    void theReasonOfAReturnStandsWithTheReturn() {
        String april = "?indicator=INVEST&period=2023-04";
        MvcTestResult one = get(system.office, "/api/v1/indicator-values/one" + april);
        assertThat(one).bodyJson().extractingPath("$.reason").isEqualTo("口径不对（示例）");
        assertThat(one).bodyJson().extractingPath("$.by").isEqualTo(system.head.displayName());
        assertThat(one).bodyJson().extractingPath("$.past[*].reason").asArray().containsExactly("", "");
        Place place = invest.in(JUNE.plus(-2));
        values.enter(system.liaison, List.of(new Entry(place, BigDecimal.ONE, null, "", "", 3)));
        assertThat(lists.one(system.office, place).past())
                .extracting(PastValue::state, PastValue::reason)
                .startsWith(tuple(State.RETURNED, "口径不对（示例）"));
        assertThat(lists.one(system.office, place).by().reason()).isEmpty();
    }

    private List<String> lines(CurrentUser user, String address) {
        return new String(get(user, address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
    }

    private MvcTestResult get(CurrentUser user, String address) {
        return mvc.get().uri(address).with(As.user(user)).exchange();
    }
}
