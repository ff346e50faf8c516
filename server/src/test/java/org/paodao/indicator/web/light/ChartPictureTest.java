package org.paodao.indicator.web.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.web.light.Chart.Dot;
import org.paodao.scoring.light.Light;
import org.paodao.ui.Words;
import org.springframework.context.support.StaticMessageSource;

/** A chart as a picture that stands alone. */
class ChartPictureTest {
    private static final int YELLOW = 0xffd9a300;
    private static final int RED = 0xffc4231c;
    private static final Dot MAY = new Dot(300, 120, Light.YELLOW);

    @Test
    void aBandOpensFromTheLastFigureTowardsTheForecast() {
        assertThat(chart(new Outlook(300, 672, 90, 60, 30)).band())
                .containsExactly(MAY, new Dot(672, 30, null), new Dot(672, 90, null));
        assertThat(chart(new Outlook(250, 672, 90, 60, 30)).band().getFirst())
                .as("of one that did not see May yet")
                .isEqualTo(new Dot(200, 150, Light.RED));
        assertThat(chart(null).band()).isEmpty();
        assertThat(new Chart(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                new Outlook(300, 672, 90, 60, 30))
                        .band())
                .isEmpty();
    }

    @Test
    void theLineOfFiguresBreaksWhereOneIsMissing() {
        var march = new Dot(300, 10, Light.GREEN);
        assertThat(Stretches.of(List.of(new Dot(100, 10, null), new Dot(150, 10, null), march), 51))
                .hasSize(2)
                .last()
                .isEqualTo(List.of(march));
        assertThat(new Dot(1, 1, Light.NOT_JUDGED).unjudged()).isTrue();
        assertThat(march.unjudged()).isFalse();
    }

    @Test
    void thePictureHasRoomForTitleAndLegendAndTheColoursOfTheLights() throws IOException {
        BufferedImage image = draw(chart(new Outlook(300, 672, 90, 60, 30)));
        assertThat(image.getWidth()).isEqualTo(2 * Chart.WIDTH);
        assertThat(image.getHeight()).isGreaterThan(2 * Chart.HEIGHT);
        assertThat(colours(image, 0, image.getHeight())).contains(YELLOW, RED);
        int head = image.getHeight() - 2 * Chart.HEIGHT;
        assertThat(colours(image, 0, head / 2)).as("a title").hasSizeGreaterThan(1);
        assertThat(colours(image, image.getHeight() - head / 2, image.getHeight()))
                .as("a legend")
                .hasSizeGreaterThan(1);
    }

    @Test
    void numbersOfNineDigitsStandWholeBesideTheAxis() throws IOException {
        BufferedImage image = draw(beside("-888,888,888"));
        BufferedImage edge = image.getSubimage(0, 0, 4, image.getHeight());
        assertThat(colours(edge, 0, edge.getHeight())).containsExactly(0xffffffff);
    }

    @Test
    void theFieldMakesRoomForLongNumbersBesideTheAxis() {
        assertThat(beside("950", "50.5").beyond()).isZero();
        assertThat(beside("1,000,000,000").beyond())
                .as("as long as it may be on a phone, less the room that is there")
                .isEqualTo(137 - 62);
        assertThat(beside("1,000", "-900,000,000").beyond()).isGreaterThan(60);
        assertThat(chart(null).beyond()).isZero();
    }

    private static Chart beside(String... numbers) {
        List<Tick> up =
                Arrays.stream(numbers).map(number -> new Tick(150, number)).toList();
        return new Chart(List.of(), up, List.of(), List.of(), List.of(), List.of(), null, null);
    }

    private static Chart chart(@Nullable Outlook bar) {
        List<Dot> figures = List.of(new Dot(100, 200, Light.GREEN), new Dot(200, 150, Light.RED), MAY);
        Dot goal = new Dot(600, 40, null);
        return new Chart(List.of(new Tick(100, "1")), List.of(), figures, figures, figures, List.of(), goal, bar);
    }

    private static BufferedImage draw(Chart chart) throws IOException {
        var messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        byte[] png = ChartPng.write(chart, "Title", "Unit", new Words(messages, Locale.ENGLISH, ZoneOffset.UTC));
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static Set<Integer> colours(BufferedImage image, int from, int to) {
        Set<Integer> colours = new HashSet<>();
        for (int y = from; y < to; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}
