package org.paodao.plan.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paodao.document.Deadline;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.springframework.util.LinkedMultiValueMap;

class ReviewFormTest {
    private final LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    @Test
    void aLineThatIsWhollyEmptyGoes() {
        deadline("", "DATED", "");
        target("", "", "");
        var item = new ReviewForm(fields).item("i1", () -> 2031, this::held);
        assertThat(item.deadlines()).isEmpty();
        assertThat(item.targets()).isEmpty();
    }

    @Test
    void aDateWithoutADeadlineIsRefusedAtItsLine() {
        deadline("6月底前", "DATED", "2023-06-30");
        deadline("", "DATED", "2023-12-31");
        refused(Flaw.at("deadlineText.1", "planimport.deadline-without-text"));
    }

    @Test
    void aDatedDeadlineAsksForItsDate() {
        deadline("尽快", "DATED", "");
        refused(Flaw.at("deadlineDate.0", "planimport.date-missing"));
    }

    @Test
    void aDeadlineWithoutADateFallsOnTheDayThatItsTextNames() {
        deadline("12月底前", "DATED", "");
        deadline("三季度", "DATED", "2031-08-31");
        assertThat(new ReviewForm(fields).item("i1", () -> 2031, this::held).deadlines())
                .extracting(line -> line.value().date())
                .containsExactly(LocalDate.of(2031, 12, 31), LocalDate.of(2031, 8, 31));
    }

    @Test
    void aDayThatWasLeftFollowsTheChangedWords() {
        deadline("10月底前", "DATED", "2025-09-30");
        deadline("2025/9/30", "DATED", "2025-09-30");
        fields.addAll("deadlineId", List.of("september", "september"));
        assertThat(new ReviewForm(fields).item("i1", () -> 2025, this::held).deadlines())
                .extracting(line -> line.value().date())
                .containsExactly(LocalDate.of(2025, 10, 31), LocalDate.of(2025, 9, 30));
    }

    @Test
    void aDayThatWasLeftBesideWordsThatNameNoneIsAskedFor() {
        deadline("13月底前", "DATED", "2025-09-30");
        fields.add("deadlineId", "september");
        refused(Flaw.at("deadlineDate.0", "planimport.date-left", "2025-09-30"));
    }

    @Test
    void aDayThatSomebodySetByHandStaysBesideOtherWords() {
        deadline("抓紧完成", "DATED", "2025-05-06");
        fields.add("deadlineId", "by-hand");
        assertThat(new ReviewForm(fields).item("i1", () -> 2025, this::held).deadlines())
                .extracting(line -> line.value().date())
                .containsExactly(LocalDate.of(2025, 5, 6));
    }

    private Optional<Deadline> held(String id) {
        return switch (id) {
            case "september" ->
                Optional.of(new Deadline("2025/9/30", Deadline.Kind.DATED, LocalDate.of(2025, 9, 30), true));
            case "by-hand" -> Optional.of(new Deadline("尽快", Deadline.Kind.DATED, LocalDate.of(2025, 5, 6), true));
            default -> Optional.empty();
        };
    }

    @Test
    void aTargetIsAspiredToWhereItsBoxIsTicked() {
        for (String striving : List.of("no", "no yes", "no")) {
            target("开班20个", "20", "个");
            fields.addAll("targetStriving", List.of(striving.split(" ")));
        }
        assertThat(new ReviewForm(fields).item("i1", () -> 2031, this::held).targets())
                .extracting(line -> line.value().striving())
                .containsExactly(false, true, false);
    }

    @Test
    void anUnitOrANumberAloneIsNoTargetAndIsNotLost() {
        target("开班20个", "20", "个");
        target("", "", "%");
        refused(Flaw.at("targetText.1", "planimport.target-without-text"));
    }

    @Test
    void aNumberInWordsIsRefusedWhereItStands() {
        target("开班20个", "20", "个");
        target("参保率达到九十五", "九十五", "%");
        refused(Flaw.at("targetValue.1", "planimport.number-invalid", "九十五"));
    }

    private void refused(Flaw flaw) {
        assertThatThrownBy(() -> new ReviewForm(fields).item("i1", () -> 2031, this::held))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.flaws()).containsExactly(flaw));
    }

    private void deadline(String text, String kind, String date) {
        fields.add("deadlineText", text);
        fields.add("deadlineKind", kind);
        fields.add("deadlineDate", date);
    }

    private void target(String text, String value, String unit) {
        fields.add("targetText", text);
        fields.add("targetComparator", "AT_LEAST");
        fields.add("targetValue", value);
        fields.add("targetUnit", unit);
    }
}
