package org.paodao.progress.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.report.SampleReports;

class IssuedClaimsTest {
    private final IssuedClaims claims = new IssuedClaims(ClaimWords.on(LocalDate.of(2023, 7, 1)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "管护办法已出台。",
                "实施方案已制定出台",
                "示例政策已由区政府正式印发。",
                "出台了《示例管理办法》。",
                "《示例行动计划》已发布。",
                "示例行动计划已印发，共九章。",
                "若干措施已于5月正式下发；"
            })
    void aDocumentThatIsSaidToBeOutWantsItsNumber(String said) {
        assertThat(of(said)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "管护办法尚未出台。",
                "方案已起草完成，拟于月底前正式印发。",
                "办法已报区政府待印发。",
                "实施意见即将印发。",
                "招标公告已发布。",
                "项目已完成选址。",
                "示例政策已印发（示发〔2023〕12号）。",
                "示例政策已印发（示政办发[2023]第12号）。",
                "管理办法已出台（示例区政府令第12号）。"
            })
    void whatIsNotOutOrHasANumberDoesNot(String said) {
        assertThat(of(said)).isEmpty();
    }

    @Test
    void theNumberMayStandInTheSameParagraphOrInTheEvidence() {
        assertThat(of("管护办法已出台。文号为示发〔2023〕12号。")).isEmpty();
        assertThat(of("管护办法已出台。\n另见示发〔2023〕12号。")).hasSize(1);
        assertThat(claims.of(SampleReports.said("管护办法已出台。")
                        .with(List.of(new ReportContent.Evidence("示发〔2023〕12号 管护办法.pdf", null)))))
                .isEmpty();
    }

    private List<Noticed> of(String said) {
        return claims.of(SampleReports.said(said));
    }
}
