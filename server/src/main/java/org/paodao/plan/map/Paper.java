package org.paodao.plan.map;

import java.util.ArrayList;
import java.util.List;
import org.paodao.plan.map.MapModel.Mark;
import org.paodao.plan.map.Shape.Letters;
import org.paodao.plan.map.Shape.Panel;
import org.paodao.ui.Light;
import org.paodao.ui.Words;

/**
 * What stands around the map: on paper its title, the explanation of its signs and the number of the sheet; on a page, which
 * says these itself, nothing.
 *
 * @param model what the map shows
 * @param words in the reader's language
 * @param sheets how many sheets there are; 0 on a page
 * @param withStrands whether the lines of support are drawn
 */
record Paper(MapModel model, Words words, int sheets, boolean withStrands) {
    private static final Letters TITLE = new Letters(24, true, Ink.TEXT);
    private static final Letters SUBTITLE = new Letters(13, false, Ink.QUIET);
    private static final Letters SMALL = new Letters(11, false, Ink.QUIET);
    private static final int SPACE = 22;

    /** Around a map on a page of the application. */
    static Paper none(MapModel model, Words words) {
        return new Paper(model, words, 0, true);
    }

    boolean isTitled() {
        return sheets > 0;
    }

    /** What is said when the plan has no targets of its own. */
    String noGoals() {
        return words.msg("planmap.goals.none");
    }

    List<Shape> frame(MapSheet sheet) {
        if (!isTitled()) {
            return List.of();
        }
        var shapes = new ArrayList<Shape>();
        shapes.add(new Panel(sheet.area(), 0, Ink.PAPER));
        int left = Sizes.PAPER_MARGIN;
        int wide = sheet.width() - 2 * left;
        String title = words.msg("planmap.paper.title", model.head().title());
        shapes.add(new Shape.Words(left, left + 22, Measure.line(title, TITLE.size(), wide), TITLE, false));
        shapes.add(new Shape.Words(
                left, left + 44, Measure.line(model.head().subtitle(), SUBTITLE.size(), wide), SUBTITLE, false));
        shapes.add(new Panel(new Spot(left, left + 54, wide, 3), 0, Ink.ACCENT));
        legend(shapes, sheet);
        String number = words.msg("planmap.paper.page", sheet.number(), sheets);
        shapes.add(new Shape.Words(sheet.width() - left, sheet.height() - left, number, SMALL.atEnd(), false));
        return shapes;
    }

    /** The signs that occur. */
    private void legend(List<Shape> shapes, MapSheet sheet) {
        int x = Sizes.PAPER_MARGIN;
        int y = sheet.height() - Sizes.PAPER_MARGIN;
        List<MapModel.Box> boxes =
                model.bands().stream().flatMap(band -> band.boxes().stream()).toList();
        for (Light light : Light.values()) {
            if (light != Light.NONE
                    && boxes.stream().anyMatch(box -> box.status().light() == light)) {
                shapes.add(BoxDrawing.light(light, x + 4, y - 4));
                x = word(shapes, x + 14, y, words.msg(light.key()));
            }
        }
        if (model.hasShares()) {
            x = word(shapes, x, y, words.msg("planmap.legend.shares"));
        }
        for (Mark.Sort sort : Mark.Sort.values()) {
            if (sort != Mark.Sort.NONE
                    && boxes.stream().anyMatch(box -> box.status().mark().sort() == sort)) {
                shapes.add(BoxDrawing.sign(sort, x + 4, y - 4));
                x = word(shapes, x + 14, y, words.msg(legendKey(sort)));
            }
        }
        word(shapes, x, y, words.msg("planmap.legend.order"));
    }

    private static int word(List<Shape> shapes, int x, int y, String text) {
        shapes.add(new Shape.Words(x, y, text, SMALL, false));
        return x + Measure.width(text, SMALL.size()) + SPACE;
    }

    static String legendKey(Mark.Sort sort) {
        return "planmap.legend." + sort.name().toLowerCase(java.util.Locale.ROOT);
    }
}
