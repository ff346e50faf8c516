package org.paodao.progress.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrintsTest {
    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTextWithAFewOtherWordsIsFoundByABandAndAnotherIsNotNear(int seed) {
        var chance = new Random(seed);
        String text = text(chance, 80 + chance.nextInt(400));
        int at = chance.nextInt(text.length() - 3);
        String changed = text.substring(0, at) + text(chance, 3) + text.substring(at + 3);
        TextPrint print = TextPrint.of(text).orElseThrow();
        TextPrint near = TextPrint.of(changed).orElseThrow();
        TextPrint other = TextPrint.of(text(chance, text.length())).orElseThrow();
        assertThat(Collections.disjoint(print.bands(7), near.bands(7))).isFalse();
        assertThat(print.likeness(near)).isGreaterThanOrEqualTo(75);
        assertThat(print.likeness(other)).isLessThan(40);
        assertThat(Collections.disjoint(print.bands(7), print.bands(8))).isTrue();
    }

    private static String text(Random chance, int length) {
        return IntStream.range(0, length)
                .mapToObj(n -> Character.toString((char) ('一' + chance.nextInt(2000))))
                .collect(Collectors.joining());
    }

    @Test
    void widthAndMarksDoNotMatterAndAShortTextHasNoPrint() {
        assertThat(TextPrint.of("建成示例点３个，完成选址、施工与验收，投入使用（示例）。")).isEqualTo(TextPrint.of("建成示例点3个 完成选址施工与验收 投入使用 示例"));
        assertThat(TextPrint.of("按计划推进。")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPictureMadeSmallerAndSavedAnewIsFoundAndAnotherIsNot(int seed) throws IOException {
        var chance = new Random(seed);
        BufferedImage picture = picture(chance);
        PicturePrint print = PicturePrint.of(saved(picture, "png")).orElseThrow();
        BufferedImage smaller = drawn(picture.getScaledInstance(400, 300, Image.SCALE_SMOOTH), 400, 300);
        PicturePrint near = PicturePrint.of(saved(smaller, "jpg")).orElseThrow();
        PicturePrint other = PicturePrint.of(saved(picture(chance), "png")).orElseThrow();
        assertThat(print.difference(near)).isLessThanOrEqualTo(PicturePrint.MOST_DIFFERENT);
        assertThat(Collections.disjoint(print.bands(7), near.bands(7))).isFalse();
        assertThat(print.difference(other)).isGreaterThan(PicturePrint.MOST_DIFFERENT);
        assertThat(PicturePrint.of(print.signature())).isEqualTo(print);
    }

    @Test
    void whatIsNoPictureOrTooPlainOrHugeHasNoPrint() throws IOException {
        assertThat(PicturePrint.of(new byte[] {1, 2, 3})).isEmpty();
        assertThat(PicturePrint.of(saved(drawn(null, 640, 480), "png"))).isEmpty();
        byte[] huge = saved(picture(new Random(1)), "png");
        // The width that the file claims: two thousand million columns.
        huge[16] = 0x7f;
        assertThat(PicturePrint.of(huge)).isEmpty();
    }

    /** Rectangles on grey, as chance has it. */
    private static BufferedImage picture(Random chance) {
        BufferedImage picture = drawn(null, 1200, 900);
        Graphics2D pen = picture.createGraphics();
        for (int n = 0; n < 40; n++) {
            pen.setColor(new Color(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256)));
            pen.fillRect(
                    chance.nextInt(1100), chance.nextInt(800), 100 + chance.nextInt(300), 100 + chance.nextInt(300));
        }
        pen.dispose();
        return picture;
    }

    private static BufferedImage drawn(@org.jspecify.annotations.Nullable Image image, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, width, height);
        if (image != null) {
            pen.drawImage(image, 0, 0, null);
        }
        pen.dispose();
        return drawn;
    }

    static byte[] saved(BufferedImage picture, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    static byte[] png(int seed) throws IOException {
        return saved(picture(new Random(seed)), "png");
    }

    static byte[] smallerJpg(int seed) throws IOException {
        return saved(drawn(picture(new Random(seed)).getScaledInstance(600, 450, Image.SCALE_SMOOTH), 600, 450), "jpg");
    }
}
