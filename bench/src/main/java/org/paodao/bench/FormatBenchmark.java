package org.paodao.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.paodao.document.DocumentReader;
import org.paodao.document.DraftPlan;
import org.paodao.document.Unreadable;

/** Reading a plan out of a docx, pdf or html file, beside merely taking the text out with a common library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FormatBenchmark {
    @Param({"docx", "pdf", "html"})
    String format = "";

    private final DocumentReader reader = DocumentReader.plain();
    private byte[] file = {};

    @Setup
    public void makeFile() {
        file = FormatSamples.of(format);
    }

    @org.openjdk.jmh.annotations.Benchmark
    public DraftPlan plan() throws Unreadable {
        return reader.read(file, "plan." + format);
    }

    @org.openjdk.jmh.annotations.Benchmark
    public String bareText() throws IOException {
        return switch (format) {
            case "docx" -> bareDocx();
            case "pdf" -> barePdf();
            default -> Jsoup.parse(new String(file, StandardCharsets.UTF_8)).text();
        };
    }

    private String bareDocx() throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return extractor.getText();
        }
    }

    private String barePdf() throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
