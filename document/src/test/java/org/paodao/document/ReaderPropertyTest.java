package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text, every fact quotes it, and nothing throws. */
class ReaderPropertyTest {
    private static final String WIDE = "，。：；（）！？１２";
    private static final String NARROW = ",.:;()!?12";
    private static final String BITS = "一二三十（）()〔〕【】《》、，。；：.:|\t\n 年月日第条章局委部办等和及牵头责任单位配合负责附件1209%①";

    static Stream<String> texts() throws IOException {
        var texts = new ArrayList<>(Layouts.all());
        Forms.ALL.forEach(form -> texts.add(Forms.text(form)));
        Excerpts.all().forEach(name -> texts.add(Excerpts.text(name)));
        if (Files.isDirectory(Path.of("../samples"))) {
            texts.add(Files.readString(Path.of("../samples/liandu-2023-work-points.txt")));
        }
        return texts.stream();
    }

    static Stream<String> developmentTexts() throws IOException {
        var texts = new ArrayList<String>();
        for (Path file : DevelopmentSet.texts()) {
            texts.add(Files.readString(file));
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyFactQuotesAnOwnWordedText(String text) {
        everyVariantIsQuoted(text);
    }

    @ParameterizedTest
    @MethodSource("developmentTexts")
    void everyFactQuotesARealText(String text) {
        everyVariantIsQuoted(text);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Nonsense made of the very characters that recognisers look for. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nonsenseIsReadWithoutAnException(int seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append(BITS.charAt(random.nextInt(BITS.length())));
        }
        assertThatCode(() -> check(text.toString())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCutAndShuffledDocumentIsReadWithoutAnException(int seed) {
        var random = new Random(seed);
        List<String> all = Layouts.all();
        String text = all.get(random.nextInt(all.size()));
        int at = random.nextInt(text.length());
        int to = at + random.nextInt(text.length() - at);
        String cut = text.substring(at, to);
        String again = text.substring(random.nextInt(text.length()));
        assertThatCode(() -> check(cut + again)).doesNotThrowAnyException();
    }

    private static void everyVariantIsQuoted(String text) {
        check(text);
        check(translated(text, WIDE, NARROW));
        check(translated(text, NARROW, WIDE));
        check(wrapped(text, 36, ""));
        check(wrapped(text, 30, "\n- %d -\n"));
        check(Transliterator.getInstance("Simplified-Traditional").transliterate(text));
    }

    private static String translated(String text, String from, String to) {
        var out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int at = from.indexOf(out.charAt(i));
            if (at >= 0) {
                out.setCharAt(i, to.charAt(at));
            }
        }
        return out.toString();
    }

    /** Breaks long lines, as a printer does, with page numbers between every twenty. */
    private static String wrapped(String text, int width, String page) {
        var out = new StringBuilder();
        int printed = 0;
        for (String line : text.split("\n")) {
            String rest = line;
            while (rest.length() > width && line.indexOf('|') < 0 && line.indexOf('\t') < 0) {
                out.append(rest, 0, width).append('\n');
                rest = rest.substring(width);
                if (++printed % 20 == 0) {
                    out.append(page.formatted(printed / 20));
                }
            }
            out.append(rest).append('\n');
        }
        return out.toString();
    }

    private static void check(String text) {
        DraftPlan plan = DocumentReader.plain().readText(text);
        assertThat(plan.text()).isEqualTo(text);
        Header header = plan.header();
        quotes(plan, header.title());
        quotes(plan, header.documentNumber());
        quotes(plan, header.indexNumber());
        signed(plan, header.issuer());
        quotes(plan, header.publisher());
        quotes(plan, header.publicity());
        header.addressees().forEach(found -> quotes(plan, found));
        header.annexes().forEach(found -> quotes(plan, found.with(found.value().name())));
        header.dates().forEach(found -> assertThat(found.range().of(text)).isNotBlank());
        plan.sections().forEach(section -> quotes(plan, section.title()));
        plan.policies().forEach(found -> quotes(plan, found));
        plan.items().forEach(item -> item(plan, item));
        plan.claims().forEach(found -> quotes(plan, found.with(found.value().text())));
        plan.documentTargets()
                .forEach(found -> quotes(plan, found.with(found.value().text())));
    }

    /** Those who sign together stand one below the other. */
    private static void signed(DraftPlan plan, @Nullable Found<String> issuer) {
        if (issuer != null) {
            List.of(issuer.value().split("、")).forEach(name -> quotes(plan, issuer.with(name)));
        }
    }

    private static void item(DraftPlan plan, DraftItem item) {
        quotes(plan, item.title());
        quotes(plan, item.category());
        assertThat(item.body().contains(item.title().range())).isTrue();
        item.units().forEach(unit -> quotes(plan, unit.with(unit.value().name())));
        item.leaders().forEach(leader -> quotes(plan, leader));
        item.deadlines().forEach(found -> quotes(plan, found.with(found.value().text())));
        item.targets().forEach(found -> quotes(plan, found.with(found.value().text())));
    }

    /** The value is what stands in the range, page furniture and blanks left out. */
    private static void quotes(DraftPlan plan, @Nullable Found<String> found) {
        if (found != null) {
            assertThat(found.range().end()).isLessThanOrEqualTo(plan.text().length());
            String quoted = found.range().of(plan.text());
            String value = bare(found.value());
            assertThat(bare(quoted).contains(value) || withoutPages(quoted).contains(value))
                    .as("“%s” quotes “%s”", found.value(), quoted)
                    .isTrue();
        }
    }

    private static String withoutPages(String quoted) {
        return bare(quoted.lines()
                .filter(line -> !PageFurniture.is(Folding.fold(line).strip()))
                .collect(Collectors.joining("\n")));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u3000\u00a0\u200b\ufeff]", "");
    }
}
