package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.files.Files;
import org.paodao.indicator.Goal;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class SourceDocumentsTest {
    private static final byte[] PDF = "%PDF-1.4 示例".getBytes(StandardCharsets.UTF_8);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Values values;

    @Autowired
    SourceDocuments documents;

    @Autowired
    ValueLists lists;

    @Autowired
    Files files;

    private SampleSystem system = new SampleSystem();
    private Place place = Place.whole(Goal.WHOLE, Period.month(2023, 6));
    private String key = "";

    @BeforeEach
    void aDraft() {
        system = beans.createBean(SampleSystem.class).make();
        place = Place.whole(system.id("INVEST"), Period.month(2023, 6));
        key = place.indicator() + "|" + place.unit() + "|" + place.period() + "|";
        values.enter(system.liaison, List.of(Entry.of(place, "12.5")));
    }

    @Test
    void whoSeesTheFigureReadsItsDocumentAndNobodyElse() {
        documents.attach(system.liaison, new Seen(place, 1), pdf("月报.pdf"));
        assertThat(documents.of(system.head, place).content()).isEqualTo(PDF);
        assertThat(documents.of(system.office, place).name()).isEqualTo("月报.pdf");
        refused("indicatorvalue.unknown", () -> documents.of(system.viewer, place));
        refused("indicatorvalue.unknown", () -> documents.of(system.otherLiaison, place));
        var file = Objects.requireNonNull(lists.one(system.liaison, place).document());
        refused("files.unknown", () -> files.content(system.viewer, file.id()));
    }

    @Test
    void theSameAgainChangesNothingAndAnotherAmountLeavesItBehind() {
        documents.attach(system.liaison, new Seen(place, 1), pdf("月报.pdf"));
        documents.attach(system.liaison, new Seen(place, 2), pdf("月报.pdf"));
        assertThat(lists.one(system.liaison, place).value().version()).isEqualTo(2);
        values.enter(system.liaison, List.of(new Entry(place, new BigDecimal("12.5"), Stage.FINAL, "", "", 2)));
        assertThat(lists.one(system.liaison, place).document()).isNotNull();
        values.enter(system.liaison, List.of(new Entry(place, new BigDecimal("13"), Stage.FINAL, "", "", 3)));
        assertThat(lists.one(system.liaison, place).document()).isNull();
    }

    @Test
    void sentSeveralTimesAtOnceItIsOneDocument() throws InterruptedException {
        Runnable sending = () -> documents.attach(system.liaison, new Seen(place, 1), pdf("月报.pdf"));
        assertThat(Together.run(sending, sending, sending, sending)).containsOnly(Together.DONE);
        assertThat(lists.one(system.liaison, place).value().version()).isEqualTo(2);
    }

    @Test
    void onlyItsUnitPutsADocumentBesideAReportedFigure() {
        refused("access.forbidden", () -> documents.attach(system.office, new Seen(place, 1), pdf("a.pdf")));
        refused("access.forbidden-unit", () -> documents.attach(system.otherLiaison, new Seen(place, 1), pdf("a.pdf")));
        refused("indicatorvalue.changed", () -> documents.attach(system.liaison, new Seen(place, 9), pdf("a.pdf")));
    }

    @ParameterizedTest
    @CsvSource({
        "page.html,<html>",
        "run.exe,MZ",
        "report.pdf,<html>",
        "photo.png,GIF89a",
        "none,%PDF-1.4",
        "archive.zip,PK"
    })
    void whatIsNotWhatItsNameSaysIsNotTaken(String name, String content) {
        refused(
                "indicatorvalue.document-kind",
                () -> documents.attach(
                        system.liaison,
                        new Seen(place, 1),
                        new Files.Upload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aFolderInTheNameIsLeftOutAndWhatIsEmptyIsRefused() {
        refused(
                "indicatorvalue.document-empty",
                () -> documents.attach(system.liaison, new Seen(place, 1), new Files.Upload("a.pdf", "", new byte[0])));
        documents.attach(system.liaison, new Seen(place, 1), pdf("../..\\etc/月\u202e报\r\n.pdf"));
        assertThat(documents.of(system.liaison, place).name()).isEqualTo("月报.pdf");
    }

    @Test
    void thePageTakesItAndAlwaysHandsItOutAsADownload() {
        assertThat(mvc.post()
                        .uri("/indicators/values/one/document")
                        .multipart()
                        .file(new MockMultipartFile("file", "月报.pdf", "text/html", PDF))
                        .with(As.user(system.liaison))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("key", key)
                        .param("seen", "1"))
                .hasStatus3xxRedirection();
        assertThat(mvc.get()
                        .uri("/indicators/values/one/document")
                        .with(As.user(system.liaison))
                        .param("key", key))
                .hasStatusOk()
                .hasContentType("application/octet-stream")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        value -> assertThat(value.getFirst()).startsWith("attachment"));
        assertThat(mvc.get()
                        .uri("/api/v1/indicator-values/document")
                        .with(As.user(system.viewer))
                        .param("indicator", "INVEST")
                        .param("period", "2023-06"))
                .hasStatus(404);
    }

    private static Files.Upload pdf(String name) {
        return new Files.Upload(name, "application/pdf", PDF);
    }

    private static void refused(String key, ThrowingCallable doing) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(doing)
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::key)
                        .containsExactly(key));
    }
}
