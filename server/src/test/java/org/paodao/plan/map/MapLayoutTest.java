package org.paodao.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.plan.PlanView;
import org.paodao.ui.Words;

/** What must hold of every map, whatever is on it: held against generated plans of any size up to ten times the sample. */
class MapLayoutTest {
    private static final Words WORDS = GeneratedPlans.words(Locale.SIMPLIFIED_CHINESE);
    private static final List<Form> FORMS = List.of(Form.SCREEN, Form.POSTER, Form.SHEETS);

    private static final List<Laid> MAPS = Stream.concat(
                    Stream.of(model(1, 1), model(2, 2), model(3, 10), lit(GeneratedPlans.guaranteed(5, 10))),
                    LongStream.range(100, 120)
                            .mapToObj(seed -> lit(GeneratedPlans.any(seed, seed % 7 == 0 ? 1800 : 150))))
            .map(Laid::of)
            .toList();

    static List<Laid> maps() {
        return MAPS;
    }

    /** A map with its sheets in every form. */
    record Laid(MapModel model, List<List<MapSheet>> forms) {
        static Laid of(MapModel model) {
            return new Laid(
                    model, FORMS.stream().map(form -> MapLayout.of(model, form)).toList());
        }

        List<MapSheet> sheets() {
            return forms.stream().flatMap(List::stream).toList();
        }

        @Override
        public String toString() {
            return model.size() + " boxes in " + model.columns().size() + " columns";
        }
    }

    private static MapModel model(long seed, int factor) {
        return lit(GeneratedPlans.times(seed, factor));
    }

    private static MapModel lit(PlanView view) {
        return MapBuilder.of(view, GeneratedPlans.lights(view), WORDS, null);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyBoxIsOnExactlyOneSheet(Laid laid) {
        List<UUID> boxes = laid.model().bands().stream()
                .flatMap(band -> band.boxes().stream())
                .map(MapModel.Box::id)
                .sorted()
                .toList();
        for (List<MapSheet> sheets : laid.forms()) {
            List<UUID> placed = sheets.stream()
                    .flatMap(sheet -> sheet.boxes().stream())
                    .map(box -> box.box().id())
                    .sorted()
                    .toList();
            assertThat(placed.equals(boxes)).as("each box once").isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void noTwoBoxesOverlap(Laid laid) {
        for (MapSheet sheet : laid.sheets()) {
            var spots = new ArrayList<>(sheet.strips().stream()
                    .flatMap(strip -> Stream.concat(
                            strip.boxes().stream().map(MapSheet.Placed::spot),
                            strip.captions().stream().map(MapSheet.Note::spot)))
                    .toList());
            assertNoneOverlap(spots);
            assertNoneOverlap(sheet.strips().stream().map(MapSheet.Strip::spot).toList());
            assertNoneOverlap(sheet.columns());
        }
    }

    private static void assertNoneOverlap(List<Spot> spots) {
        List<Spot> sorted =
                spots.stream().sorted(Comparator.comparingInt(Spot::y)).toList();
        for (int one = 0; one < sorted.size(); one++) {
            for (int other = one + 1;
                    other < sorted.size()
                            && sorted.get(other).y() < sorted.get(one).bottom();
                    other++) {
                assertThat(sorted.get(one).overlaps(sorted.get(other)))
                        .as("%s and %s", sorted.get(one), sorted.get(other))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everythingIsInsideItsColumnItsBandAndThePage(Laid laid) {
        for (MapSheet sheet : laid.sheets()) {
            assertThat(sheet.area().holds(sheet.head())).isTrue();
            assertThat(sheet.columns()).allMatch(sheet.area()::holds);
            for (MapSheet.Strip strip : sheet.strips()) {
                assertThat(sheet.area().holds(strip.spot())).isTrue();
                assertThat(strip.spot().y()).isGreaterThanOrEqualTo(sheet.head().bottom());
                for (MapSheet.Placed placed : strip.boxes()) {
                    assertThat(strip.spot().holds(placed.spot())).isTrue();
                    int own = placed.box().column();
                    int last = own == MapModel.Box.ACROSS ? sheet.columns().size() - 1 : own;
                    Spot first = sheet.columns().get(Math.max(0, own));
                    assertThat(placed.spot().x()).isGreaterThanOrEqualTo(first.x());
                    assertThat(placed.spot().right())
                            .isLessThanOrEqualTo(sheet.columns().get(last).right());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyTextFitsItsBox(Laid laid) {
        for (MapSheet sheet : laid.sheets()) {
            for (MapSheet.Placed placed : sheet.boxes()) {
                assertInside(placed.spot(), BoxDrawing.of(placed).shapes());
            }
        }
    }

    private static void assertInside(Spot box, List<Shape> shapes) {
        var lines = new ArrayList<Integer>();
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Words words) {
                int width = Measure.width(words.text(), words.type().size());
                int left = words.type().anchor() == Shape.Anchor.END ? words.x() - width : words.x();
                assertThat(left).as(words.text()).isGreaterThanOrEqualTo(box.x());
                assertThat(left + width).as(words.text()).isLessThanOrEqualTo(box.right());
                assertThat(words.y() - words.type().size()).as(words.text()).isGreaterThanOrEqualTo(box.y() - 1);
                assertThat(words.y() + 2).as(words.text()).isLessThanOrEqualTo(box.bottom());
                lines.add(words.y());
            }
        }
        List<Integer> distinct = lines.stream().distinct().sorted().toList();
        for (int at = 1; at < distinct.size(); at++) {
            assertThat(distinct.get(at) - distinct.get(at - 1))
                    .as("lines of text below each other")
                    .isGreaterThanOrEqualTo(Sizes.META + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyLineOfSupportEndsAtItsBoxes(Laid laid) {
        MapModel model = laid.model();
        for (MapSheet sheet : laid.forms().getFirst()) {
            Map<UUID, Spot> spots = new HashMap<>();
            sheet.boxes().forEach(placed -> spots.put(placed.box().id(), placed.spot()));
            List<Shape.Strand> strands = Drawing.of(model, sheet, Paper.none(model, WORDS)).shapes().stream()
                    .filter(Shape.Strand.class::isInstance)
                    .map(Shape.Strand.class::cast)
                    .toList();
            assertThat(strands.size()).isEqualTo(model.supports().size());
            for (Shape.Strand strand : strands) {
                touches(
                        Objects.requireNonNull(spots.get(strand.support().from())),
                        strand.curve().fromX(),
                        strand.curve().fromY());
                touches(
                        Objects.requireNonNull(spots.get(strand.support().to())),
                        strand.curve().toX(),
                        strand.curve().toY());
            }
        }
    }

    private static void touches(Spot box, int x, int y) {
        assertThat(x).isEqualTo(box.middle());
        assertThat(y).isIn(box.y(), box.bottom());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void theSameMapIsDrawnTheSameByteForByte(Laid laid) {
        String once = drawn(laid.model(), laid.forms().getFirst().getFirst());
        String again =
                drawn(laid.model(), MapLayout.of(laid.model(), Form.SCREEN).getFirst());
        assertThat(once.equals(again)).isTrue();
    }

    private static String drawn(MapModel model, MapSheet sheet) {
        return SvgWriter.file(Drawing.of(model, sheet, new Paper(model, WORDS, 1, true)), "图");
    }

    @Test
    void theSampleSizeFitsOneSheetOfA3WithLettersOfFivePoints() {
        List<MapSheet> sheets = MapLayout.of(model(1, 1), Form.SHEETS);
        assertThat(sheets.size()).isEqualTo(1);
        assertThat(tenthsOfPoints(sheets.getFirst())).isGreaterThanOrEqualTo(48);
    }

    /** The size of the smallest letters; A3 is 1190.6 points wide. */
    private static int tenthsOfPoints(MapSheet sheet) {
        return Sizes.META * 11_906 / sheet.width();
    }

    @Test
    void tenTimesTheSampleGoesOnSheetsThatRepeatTheirHeads() {
        List<MapSheet> sheets = MapLayout.of(model(3, 10), Form.SHEETS);
        assertThat(sheets.size()).isBetween(4, 14);
        for (MapSheet sheet : sheets) {
            assertThat(tenthsOfPoints(sheet)).isBetween(47, 52);
            assertThat(sheet.columns()).hasSameSizeAs(sheets.getFirst().columns());
            assertThat(sheet.head().height()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void belowEveryCaptionStandsABox(Laid laid) {
        for (MapSheet sheet : laid.sheets()) {
            for (MapSheet.Strip strip : sheet.strips()) {
                for (MapSheet.Note caption : strip.captions()) {
                    assertThat(strip.boxes().stream()
                                    .anyMatch(placed ->
                                            placed.spot().x() == caption.spot().x()
                                                    && placed.spot().y()
                                                            >= caption.spot().bottom()
                                                    && placed.spot().y()
                                                            <= caption.spot().bottom() + 4))
                            .isTrue();
                }
            }
        }
    }
}
