package org.paodao.supervision.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.supervision.clock.ShippedCalendar.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.rulebook.Published;
import org.paodao.rulebook.RuleVersions;

class ClockRulesTest {

    @ParameterizedTest
    @CsvSource({
        "批示分类, INSTRUCTION, URGENT, 5, false",
        "批示分类, INSTRUCTION, NORMAL, 15, false",
        "批示分类, INSTRUCTION, HARD, 30, false",
        "批示分类, DOCUMENT, NORMAL, 30, false",
        "批示分类, MEETING_DECISION, NORMAL, 20, false",
        "来源分类, MEETING_DECISION, NORMAL, 30, true",
        "来源分类, MEDIA_CLUE, NORMAL, 5, false",
        "来源分类, MEETING_SPIRIT, NORMAL, 7, false"
    })
    void publishedNumbersAreThoseOfTheirSource(String code, String source, Urgency urgency, int days, boolean working) {
        assertThat(example(code).rule(source, urgency))
                .contains(new ClockRule(source, urgency, new Span(days, working), true));
    }

    @Test
    void everySetHasARuleForEverySourceAndUrgency() {
        assertThat(ClockExamples.all()).allSatisfy(rules -> {
            assertThat(rules.citedFrom()).isNotBlank();
            assertThat(rules.sources()).isEqualTo(ClockExamples.usual().sources());
            assertThat(rules.spans()).hasSize(rules.sources().size() * Urgency.values().length);
        });
        assertThat(ClockExamples.usual().spans())
                .as("a proposal states nothing")
                .noneMatch(ClockRule::stated);
    }

    @Test
    void anInstructionBeforeTheSpringFestivalIsDueAsTheSetSays() {
        LocalDate begun = LocalDate.of(2024, 2, 6);
        assertThat(due("督办时限", begun)).isEqualTo("2024-02-19");
        assertThat(due("批示分类", begun)).isEqualTo("2024-02-18");
    }

    @Test
    void theSetThatCameOutLastHoldsFromItsDayOn() {
        ClockRules first = ClockExamples.usual();
        ClockRules other = example("批示分类");
        var later = new ClockRules(
                other.code(),
                1,
                other.citedFrom(),
                LocalDate.of(2024, 7, 1),
                null,
                other.spans(),
                new ClockMargins(3, 0),
                other.ladder());
        var published = new RuleVersions<>(List.of(version(first, 1), version(later, 2)));
        assertThat(published.on(LocalDate.of(2024, 6, 30))).contains(first);
        assertThat(published.on(LocalDate.of(2024, 7, 1))).contains(later);
        assertThat(new RuleVersions<ClockRules>(List.of()).on(LocalDate.of(2020, 1, 1)))
                .isEmpty();
    }

    private static LocalDate due(String code, LocalDate begun) {
        Span span =
                example(code).rule("INSTRUCTION", Urgency.URGENT).orElseThrow().span();
        return Deadline.of(begun, span).due(DAYS);
    }

    private static ClockRules example(String code) {
        return ClockExamples.all().stream()
                .filter(rules -> rules.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Published<ClockRules> version(ClockRules rules, int second) {
        return new Published<>(rules, "示例", Instant.ofEpochSecond(second), "示例");
    }
}
