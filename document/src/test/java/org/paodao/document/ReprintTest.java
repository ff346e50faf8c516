package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A page of news that prints a plan whole is the plan. */
class ReprintTest {
    private static final String NEWS = "某网讯:5月20日,某市人民政府发布《关于推进乡村振兴的实施意见》,明确推动乡村振兴。\n\n";
    private static final String PLAN = """
            做好今年的工作,要坚持稳中求进。

            一、守住粮食安全

            (一)稳定粮食产能。粮食产量稳定在65万吨以上。

            (二)加强耕地保护。整治高标准农田2万亩。
            """;

    @Test
    void whatStandsBehindItsWholeTextIsRead() {
        DraftPlan plan = DocumentReader.plain().readText(NEWS + "以下为中共某市委 某市人民政府《关于推进乡村振兴的实施意见》全文:\n\n" + PLAN);
        assertThat(plan.verdict().isPlan()).isTrue();
        Header header = plan.header();
        assertThat(Objects.requireNonNull(header.title()).value()).isEqualTo("关于推进乡村振兴的实施意见");
        assertThat(Objects.requireNonNull(header.issuer()).value()).isEqualTo("中共某市委 某市人民政府");
        assertThat(plan.items()).hasSize(2);
    }

    @Test
    void newsThatOnlyTellsOfAPlanIsNone() {
        assertThat(DocumentReader.plain()
                        .readText(NEWS + "该意见全文已在网上公布。\n")
                        .verdict()
                        .isPlan())
                .isFalse();
    }
}
