package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.document.CountClaim;
import org.paodao.document.Header.DateRole;

class ReconciliationTest {
    private final Review review = Drafts.review();

    @Test
    void aDeclaredCountAgreesWithTheItemsHeldInTheDocumentAndInEachSection() {
        assertThat(point(review, "count|标志性成果||3").agrees()).isTrue();
        assertThat(point(review, "count|标志性成果|一|2").agrees()).isTrue();
        assertThat(point(review, "count|标志性成果|二|1").agrees()).isTrue();
    }

    @Test
    void aMissingAnnexIsNamedWhereItsItemsAreMissed() {
        ReconciliationPoint point = point(review, "count|重点工作||5");
        assertThat(point.agrees()).isFalse();
        assertThat(point.message()).isEqualTo("count-annex-missing");
        assertThat(point.arguments()).containsSequence("0", "5", "重点工作", "重点工作清单");
        assertThat(point(review, "annex||重点工作清单").open()).isTrue();
    }

    @Test
    void aDroppedItemIsMissedInItsSectionAndInTheDocument() {
        Review after = new ReviewEdit.Drop(review.items().getFirst().id()).apply(review, Drafts.TEXT);
        assertThat(point(after, "count|标志性成果||3").agrees()).isFalse();
        assertThat(point(after, "count|标志性成果|一|2").agrees()).isFalse();
        assertThat(point(after, "count|标志性成果|二|1").agrees()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 17, 300})
    void aMutatedCountIsFound(int declared) {
        var claim = new CountClaim("x", declared, "标志性成果", List.of());
        Review mutated = new Review(
                review.verdict(),
                true,
                review.header(),
                review.sections(),
                review.items(),
                List.of(),
                List.of(),
                List.of(review.claims().getFirst().changedTo(claim)),
                Map.of(),
                Map.of(),
                review.nextId());
        ReconciliationPoint point = point(mutated, "count|标志性成果||" + declared);
        assertThat(point.agrees()).isFalse();
        assertThat(point.count()).isNotNull().extracting(c -> c.held()).isEqualTo(3);
    }

    @Test
    void aSignedDateOtherThanTheWrittenOneIsTold() {
        Review after = head(
                review,
                "示社建〔2023〕1号",
                "",
                Map.of(
                        DateRole.SIGNED, LocalDate.of(2023, 7, 8),
                        DateRole.WRITTEN, LocalDate.of(2023, 7, 24),
                        DateRole.PUBLISHED, LocalDate.of(2023, 7, 25)));
        assertThat(point(after, "dates|written").message()).isEqualTo("signed-is-not-written");
        assertThat(point(after, "dates|published").agrees()).isTrue();
    }

    @Test
    void aDocumentPublishedBeforeItWasWrittenIsTold() {
        Review after = head(
                review,
                "示社建〔2023〕1号",
                "",
                Map.of(
                        DateRole.WRITTEN, LocalDate.of(2023, 7, 24),
                        DateRole.PUBLISHED, LocalDate.of(2023, 7, 23)));
        assertThat(point(after, "dates|published").agrees()).isFalse();
    }

    @Test
    void aNumberOfAnotherYearIsTold() {
        assertThat(point(review, "number").agrees()).isTrue();
        Review after = head(review, "示社建〔2022〕1号", "", Map.of(DateRole.SIGNED, LocalDate.of(2023, 7, 8)));
        assertThat(point(after, "number").message()).isEqualTo("number-year-differs");
    }

    @Test
    void anIssuerThatIsNotThePublisherIsTold() {
        Review after = head(review, null, "区发改局", Map.of());
        assertThat(point(after, "issuer").agrees()).isFalse();
        Review same = head(review, null, "区委社会建设委员会", Map.of());
        assertThat(point(same, "issuer").agrees()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "莲都区人民政府办公室, 区政府办公室, true",
        "莲都区人民政府办公室, 区府办, true",
        "莲都区人民政府, 区政府, true",
        "莲都区人民政府办公室, 区委办公室, false",
        "莲都区人民政府, 区政府办公室, false",
        "示例省商务厅, 省商务厅等17部门, true",
        "省科技厅、省经信厅, 省经信厅, true",
        "省科技厅、省经信厅, 省财政厅, false"
    })
    void anIssuerInItsShortFormIsTheSameUnit(String issuer, String publisher, boolean agrees) {
        var head = new ReviewEdit.Head("要点", null, null, issuer, publisher, Map.of(), null, List.of());
        assertThat(point(head.apply(review, Drafts.TEXT), "issuer").agrees()).isEqualTo(agrees);
    }

    @Test
    void conflictingDatesHaveTheirPlaceInTheText() {
        var dates = Map.of(
                DateRole.SIGNED, LocalDate.of(2023, 7, 8),
                DateRole.WRITTEN, LocalDate.of(2023, 7, 9),
                DateRole.PUBLISHED, LocalDate.of(2023, 7, 1));
        Review changed = head(review, null, "示例区委社会建设委员会", dates);
        for (String key : List.of("dates|written", "dates|published")) {
            ReconciliationPoint point = point(changed, key);
            assertThat(point.agrees()).isFalse();
            assertThat(Objects.requireNonNull(point.range()).of(Drafts.TEXT)).isEqualTo("2023年7月8日");
        }
    }

    @Test
    void aPointLeftOpenWithANoteIsAnsweredButStaysOpen() {
        var edit = new ReviewEdit.Settle("count|重点工作||5", new Settlement(false, "附件待补"));
        ReconciliationPoint point = point(edit.apply(review, Drafts.TEXT), "count|重点工作||5");
        assertThat(point.answered()).isTrue();
        assertThat(point.open()).isTrue();
        var settle = new ReviewEdit.Settle("count|重点工作||5", new Settlement(true, "另文下达"));
        assertThat(point(settle.apply(review, Drafts.TEXT), "count|重点工作||5").open())
                .isFalse();
    }

    private static Review head(
            Review review, @Nullable String number, String publisher, Map<DateRole, LocalDate> dates) {
        return new ReviewEdit.Head("要点", null, number, "示例区委社会建设委员会", publisher, dates, null, List.of())
                .apply(review, Drafts.TEXT);
    }

    private static ReconciliationPoint point(Review review, String key) {
        return Reconciliation.of(review).stream()
                .filter(point -> point.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
