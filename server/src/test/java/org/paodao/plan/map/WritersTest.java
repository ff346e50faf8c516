package org.paodao.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.paodao.plan.Item;
import org.paodao.plan.PlanView;
import org.paodao.plan.ShownLights;
import org.paodao.ui.FontRuns;
import org.paodao.ui.Fonts;
import org.paodao.ui.SystemFonts;
import org.paodao.ui.Words;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The files a map becomes. */
class WritersTest {
    private static final Words CHINESE = GeneratedPlans.words(Locale.SIMPLIFIED_CHINESE);
    private static final Fonts FONTS = SystemFonts.found();
    private static final Item ODD =
            MapBuilderTest.made("outcome", 1, "R&D <投入> \"占比\" \u0001 ≥2.6% 𠀀", MapBuilderTest.EAST, "甲局");

    @Test
    void anSvgIsWellFormedWhateverTheTitlesHold() throws Exception {
        Document svg = parsed(SvgWriter.file(odd(), "图<1>"));
        assertThat(svg.getDocumentElement().getTextContent()).contains("R&D <投入>", "图<1>");
    }

    @Test
    void anSvgOfAPageHasNeitherStylesNorScriptsOfItsOwn() throws Exception {
        MapModel model = oddModel();
        MapSheet sheet = MapLayout.of(model, Form.SCREEN).getFirst();
        String svg = SvgWriter.inPage(Drawing.of(model, sheet, Paper.none(model, CHINESE)), "图");
        parsed(svg);
        assertThat(svg)
                .contains("href=\"/2023/outcomes/1\"", "aria-label=\"1 · R&amp;D")
                .doesNotContain("style=", "<style", "<script", "onclick");
    }

    @Test
    void aPngHasThePixelsOfA3At300DotsAndSomethingOnThem() throws IOException {
        byte[] png = PngWriter.write(sample(CHINESE, Form.POSTER).getFirst(), FONTS);
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(4961);
        assertThat(image.getHeight()).isBetween(3500, 3510);
        long inked = 0;
        for (int x = 0; x < image.getWidth(); x += 7) {
            for (int y = 0; y < image.getHeight(); y += 7) {
                inked += (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
            }
        }
        assertThat(inked).isGreaterThan(20_000);
    }

    @Test
    void aPdfIsA3LandscapeWithEmbeddedFontsAndTextThatCanBeFound() throws IOException {
        byte[] pdf = PdfWriter.write(List.of(odd()), "示例图", "zh-CN", FONTS);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var box = document.getPage(0).getMediaBox();
            assertThat(Math.round(box.getWidth())).isEqualTo(1191);
            assertThat(Math.round(box.getHeight())).isEqualTo(842);
            assertThat(new PDFTextStripper().getText(document)).contains("系统架构图", "甲局", "R&D", "附件缺失");
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                // A subset's name begins with six letters and a plus sign.
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
        assertThat(pdf.length).isLessThan(300_000);
    }

    @Test
    void tenTimesTheSampleGoesOnNumberedSheets() throws IOException {
        MapModel model = MapBuilder.of(GeneratedPlans.times(3, 10), ShownLights.NONE, CHINESE, null);
        List<Picture> sheets = pictures(model, CHINESE, Form.SHEETS);
        byte[] pdf = PdfWriter.write(sheets, "示例图", "zh-CN", FONTS);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document)).contains("第%d页 共%d页".formatted(page, pages));
            }
        }
    }

    @Test
    void theMapIsThereInEnglish() throws IOException {
        byte[] pdf = PdfWriter.write(sample(GeneratedPlans.words(Locale.ENGLISH), Form.SHEETS), "Map", "en", FONTS);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("architecture map", "Far behind", "Sheet 1 of");
        }
    }

    @Test
    void aLightIsAWordAndAShapeInEveryFile() throws Exception {
        Picture picture = sample(CHINESE, Form.POSTER).getFirst();
        String svg = SvgWriter.file(picture, "图");
        assertThat(parsed(svg).getDocumentElement().getTextContent()).contains("超前", "严重滞后", "缺报", "不计", "1/1");
        for (Ink ink : List.of(Ink.LIGHT_GREEN, Ink.LIGHT_YELLOW, Ink.LIGHT_RED, Ink.LIGHT_BLUE)) {
            assertThat(svg).contains("fill=\"" + ink.fill() + "\"");
            assertThat(pixels(PngWriter.write(picture, FONTS), ink))
                    .as(ink.name())
                    .isPositive();
        }
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(List.of(picture), "图", "zh-CN", FONTS))) {
            assertThat(new PDFTextStripper().getText(document)).contains("超前", "严重滞后", "缺报");
        }
    }

    private static long pixels(byte[] png, Ink ink) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        int wanted = Integer.decode(ink.fill());
        return IntStream.range(0, image.getHeight())
                .mapToLong(y -> IntStream.range(0, image.getWidth())
                        .filter(x -> (image.getRGB(x, y) & 0xFFFFFF) == wanted)
                        .count())
                .sum();
    }

    @Test
    void textIsCutIntoRunsOfTheFontThatHasItsSigns() {
        assertThat(FontRuns.of("增长≥2.6%x", sign -> sign > 0x2E80, sign -> sign < 0x80))
                .containsExactly(new FontRuns.Run("增长", true), new FontRuns.Run("?2.6%x", false));
    }

    private static Picture odd() {
        return pictures(oddModel(), CHINESE, Form.POSTER).getFirst();
    }

    private static MapModel oddModel() {
        return MapBuilder.of(MapBuilderTest.view(1, List.of(ODD), new ArrayList<>()), ShownLights.NONE, CHINESE, null);
    }

    private static List<Picture> sample(Words words, Form form) {
        PlanView view = GeneratedPlans.times(1, 1);
        return pictures(MapBuilder.of(view, GeneratedPlans.lights(view), words, null), words, form);
    }

    private static List<Picture> pictures(MapModel model, Words words, Form form) {
        List<MapSheet> sheets = MapLayout.of(model, form);
        var paper = new Paper(model, words, sheets.size(), true);
        return sheets.stream().map(sheet -> Drawing.of(model, sheet, paper)).toList();
    }

    private static Document parsed(String xml) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
