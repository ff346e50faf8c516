package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.kernel.ToDo;
import org.paodao.scoring.Period;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;

/** A unit questions its light: whoever answers sees that light, and whoever asked is told. */
@DatabaseTest
class LightQuestionsTest extends JudgedCounties {
    private static final Period MAY = Period.month(2023, 5);
    private static final LocalDate DAY = LocalDate.of(2023, 7, 1);

    @Autowired
    Challenges challenges;

    @Autowired
    LightToDos toDos;

    private CurrentUser north = Districts.NOBODY;
    private UUID question = Goal.WHOLE;

    @BeforeEach
    void theNorthQuestionsItsLight() {
        sample.load("""
                PEOPLE,示例北县,,2023-05,1000
                INSURED,示例北县,,2023-05,880
                PEOPLE,示例南县,,2023-05,3000
                INSURED,示例南县,,2023-05,2900
                """);
        north = Districts.with(sample.office, Role.LIAISON, sample.north);
        question = challenges.ask(north, new Challenges.Asked("SHARE", sample.north, MAY, "分母口径不同（示例）"));
    }

    @Test
    void theOfficeIsLedToTheLightOfTheUnitThatAsks() {
        List<ToDo> waiting = toDos.waiting(sample.office.jurisdiction(), null, DAY, DAY);
        assertThat(waiting).singleElement().extracting(ToDo::address).isEqualTo(address(sample.north));
        assertThat(page(sample.office, waiting.getFirst().address()))
                .contains("分母口径不同（示例）", "88.0", "/questions/" + question + "\"");
    }

    @Test
    void besideTheLightsOfOthersItIsOnlyNamedWithItsUnit() {
        for (UUID other : List.of(sample.south, Goal.WHOLE)) {
            assertThat(page(sample.office, "/indicators/SHARE?year=2023&unit=" + other))
                    .contains(address(sample.north).replace("&", "&amp;"), "示例北县 · 2023年5月", "待答复")
                    .doesNotContain("分母口径不同（示例）", "/questions/" + question + "\"");
        }
    }

    @Test
    void whoeverAskedIsToldOfTheAnswerUntilTheyTakeNoteOfIt() {
        assertThat(told(north)).isEmpty();
        challenges.say(sample.office, question, 1, "按常住人口算（示例）");
        assertThat(told(north)).singleElement().satisfies(one -> {
            assertThat(one.address()).isEqualTo(address(sample.north));
            assertThat(one.act()).isNotNull();
        });
        assertThat(told(sample.office)).as("of nobody else's question").isEmpty();
        assertThat(toDos.ofPeople(north.jurisdiction(), DAY)).containsOnlyKeys(north.account());
        assertThat(know(sample.office)).isEqualTo(303);
        assertThat(told(north)).as("nobody else takes note of it").hasSize(1);
        assertThat(know(north)).isEqualTo(303);
        assertThat(told(north)).isEmpty();
    }

    @Test
    void askedAgainOrAnsweredAgainItIsNewsAgain() {
        challenges.say(sample.office, question, 1, "按常住人口算（示例）");
        challenges.know(north, question);
        challenges.say(north, question, 2, "请附口径（示例）");
        assertThat(told(north)).as("the office's turn").isEmpty();
        challenges.say(sample.office, question, 3, "见附件（示例）");
        assertThat(told(north)).hasSize(1);
        challenges.close(sample.office, question, 4);
        assertThat(told(north)).isEmpty();
    }

    private List<ToDo> told(CurrentUser user) {
        return toDos.ofPerson(user.jurisdiction(), user.account(), DAY);
    }

    private int know(CurrentUser user) {
        return mvc.post()
                .uri("/indicators/SHARE/questions/" + question + "/known")
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static String address(UUID unit) {
        return "/indicators/SHARE?year=2023&period=2023-05&unit=" + unit + "#questions";
    }
}
