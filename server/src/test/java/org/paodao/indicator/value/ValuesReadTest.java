package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is told of figures to those who did not report them, and to programs that ask for what is not there. */
@DatabaseTest
class ValuesReadTest extends JuneFigures {
    private static final String ONE = "/api/v1/indicator-values/one?indicator=INVEST&period=2023-06";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ValueLoads loads;

    @Test
    void whatIsUnknownIsNotFoundWhenFiguresAreRead() {
        for (String asked : List.of("indicator=NONE", "indicator=NONE&format=csv", "unit=无此局", "unit=无此局&format=csv")) {
            assertThat(get(system.viewer, "/api/v1/indicator-values?" + asked))
                    .as(asked)
                    .hasStatus(404)
                    .hasContentType("application/problem+json");
        }
        assertThat(get(system.viewer, "/api/v1/indicator-values?indicator=INVEST"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("[]\n");
    }

    @Test
    void figuresOfEveryFrequencyAreFoundByTheTimeThatIsAskedFor() {
        String figures = """
                INVEST,,,2022-12,1
                INVEST,,,2023-01,2
                INVEST,,,2023-03,3
                INVEST,,,2023-04,4
                GDP,,,2022-Q4,5
                GDP,,,2023-Q1,6
                GDP,,,2023-Q2,7
                """;
        loads.load(system.office, "API", new ByteArrayInputStream((HEAD + figures).getBytes(StandardCharsets.UTF_8)));
        assertThat(read("from=2023-01&to=2023-03")).containsExactlyInAnyOrder("2023-01", "2023-03", "2023-Q1");
        assertThat(read("from=2023-04")).containsExactlyInAnyOrder("2023-04", "2023-Q2");
        assertThat(read("to=2023-Q1")).containsExactlyInAnyOrder("2022-12", "2023-01", "2023-03", "2022-Q4", "2023-Q1");
        assertThat(read("from=2023&to=2023")).hasSize(5);
        assertThat(read("from=2022-12&to=2023-02&indicator=GDP")).containsExactly("2022-Q4", "2023-Q1");
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        for (String asked : List.of("from=June", "to=2023-13", "from=")) {
            assertThat(get(system.viewer, "/api/v1/indicator-values?" + asked))
                    .as(asked)
                    .hasStatus(422)
                    .bodyText()
                    .contains(asked.substring(0, asked.indexOf('=')));
        }
    }

    private List<String> read(String asked) {
        String csv = new String(
                get(system.viewer, "/api/v1/indicator-values?format=csv&" + asked)
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        return csv.lines().skip(1).map(line -> line.split(",")[3]).toList();
    }

    @Test
    void whatWasTypedBeforeItWasSentIsForItsUnitAndTheOffice() {
        sentAtTheSecondTry();
        for (CurrentUser outside : List.of(system.viewer, system.otherLiaison)) {
            assertThat(get(outside, ONE))
                    .bodyJson()
                    .extractingPath("$.past[*].state")
                    .asArray()
                    .containsExactly("SUBMITTED");
            assertThat(get(outside, "/indicators/values/one?indicator=INVEST&period=2023-06"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("12.5")
                    .doesNotContain("777");
        }
        for (CurrentUser inside : List.of(system.liaison, system.head, system.office)) {
            assertThat(get(inside, ONE))
                    .bodyJson()
                    .extractingPath("$.past[*].state")
                    .asArray()
                    .containsExactly("SUBMITTED", "DRAFT", "DRAFT");
        }
    }

    @Test
    void whoMadeAFigureWhatItWasIsSaidByName() {
        sentAtTheSecondTry();
        assertThat(get(system.office, ONE))
                .bodyJson()
                .extractingPath("$.past[0].by")
                .isEqualTo(system.liaison.displayName());
        assertThat(get(system.office, ONE)).bodyJson().extractingPath("$.by").isEqualTo(system.head.displayName());
        assertThat(get(system.viewer, ONE))
                .bodyJson()
                .extractingPath("$.past[0].by")
                .isEqualTo("");
    }

    private void sentAtTheSecondTry() {
        values.enter(system.liaison, List.of(Entry.of(invest, "777")));
        values.enter(system.liaison, List.of(new Entry(invest, new BigDecimal("12.5"), Stage.PRELIMINARY, "", "", 1)));
        values.submit(system.liaison, List.of(new Seen(invest, 2)));
        approvals.approve(system.head, List.of(new Seen(invest, 3)));
    }

    private MvcTestResult get(CurrentUser user, String address) {
        return mvc.get().uri(address).with(As.user(user)).exchange();
    }
}
