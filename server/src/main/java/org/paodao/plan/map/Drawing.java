package org.paodao.plan.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.plan.map.Shape.Cluster;
import org.paodao.plan.map.Shape.Curve;
import org.paodao.plan.map.Shape.Letters;
import org.paodao.plan.map.Shape.Panel;
import org.paodao.plan.map.Shape.Strand;
import org.paodao.plan.map.Shape.Words;

/** Turns places into shapes. */
final class Drawing {
    private static final int RADIUS = 3;
    private static final Letters BAND_LABEL = new Letters(Sizes.BAND_LABEL, true, Ink.ON_HEAD).centred();
    private static final Letters BAND_COUNT = new Letters(Sizes.META + 1, false, Ink.ON_HEAD).centred();
    private static final Letters HEAD = new Letters(Sizes.HEAD, true, Ink.ON_HEAD).centred();
    private static final Letters HEAD_COUNTS = new Letters(Sizes.META, false, Ink.ON_HEAD_QUIET).centred();
    private static final Letters CAPTION = new Letters(Sizes.CAPTION, true, Ink.QUIET);
    private static final Letters TEXT = new Letters(Sizes.TITLE, false, Ink.TEXT);
    private static final Letters NOTE = new Letters(Sizes.TITLE, false, Ink.WARNING);

    private final MapModel model;
    private final MapSheet sheet;
    private final Paper paper;
    private final List<Shape> shapes = new ArrayList<>();

    private Drawing(MapModel model, MapSheet sheet, Paper paper) {
        this.model = model;
        this.sheet = sheet;
        this.paper = paper;
    }

    /** Draws one sheet; its title and signs, if it carries any, are the paper's. */
    static Picture of(MapModel model, MapSheet sheet, Paper paper) {
        return new Drawing(model, sheet, paper).picture();
    }

    private Picture picture() {
        shapes.addAll(paper.frame(sheet));
        goals();
        heads();
        sheet.strips().forEach(this::strip);
        List<Cluster> clusters = sheet.boxes().stream().map(BoxDrawing::of).toList();
        List<Strand> strands = strands();
        // On paper lines run below the boxes, or nobody could read them.
        shapes.addAll(paper.isTitled() ? strands : clusters);
        shapes.addAll(paper.isTitled() ? clusters : strands);
        return new Picture(sheet.width(), sheet.height(), shapes);
    }

    private void goals() {
        Spot band = sheet.goalsBand();
        if (band.height() == 0) {
            return;
        }
        shapes.add(new Panel(band, RADIUS, Ink.GROUND));
        label(band, model.head().goals(), "", Ink.ACCENT);
        if (sheet.goals().isEmpty()) {
            shapes.add(new Words(
                    band.x() + Sizes.LABEL + Sizes.GAP * 2,
                    band.y() + band.height() / 2 + 4,
                    paper.noGoals(),
                    TEXT,
                    false));
        }
        for (MapSheet.Note goal : sheet.goals()) {
            shapes.add(new Panel(goal.spot(), RADIUS, Ink.BOX));
            lines(goal, TEXT);
        }
    }

    private void lines(MapSheet.Note note, Letters type) {
        int height = note.lines().size() * Sizes.TITLE_LINE;
        int y = note.spot().y() + (note.spot().height() - height) / 2 + Sizes.TITLE;
        for (String line : note.lines()) {
            shapes.add(new Words(note.spot().x() + Sizes.BOX_PAD, y, line, type, false));
            y += Sizes.TITLE_LINE;
        }
    }

    private void heads() {
        label(sheet.head(), model.head().columns(), "", Ink.HEAD);
        for (int at = 0; at < sheet.columns().size(); at++) {
            MapModel.Column column = model.columns().get(at);
            Spot whole = sheet.columns().get(at);
            var spot = new Spot(
                    whole.x(), sheet.head().y(), whole.width(), sheet.head().height());
            shapes.add(new Panel(spot, RADIUS, column.isShared() ? Ink.HEAD_SHARED : Ink.HEAD));
            List<String> name = Heads.lines(column, spot.width() - 2 * Sizes.BOX_PAD);
            List<String> counts = Heads.counts(column, spot.width() - 2 * Sizes.BOX_PAD);
            int height = name.size() * Sizes.HEAD_LINE + counts.size() * Sizes.META_LINE;
            int y = spot.y() + (spot.height() - height) / 2;
            for (String line : name) {
                shapes.add(new Words(spot.middle(), y + Sizes.HEAD, line, HEAD, false));
                y += Sizes.HEAD_LINE;
            }
            for (String line : counts) {
                shapes.add(new Words(spot.middle(), y + Sizes.META + 1, line, HEAD_COUNTS, false));
                y += Sizes.META_LINE;
            }
        }
    }

    private void strip(MapSheet.Strip strip) {
        shapes.add(new Panel(strip.spot(), RADIUS, Ink.GROUND));
        label(strip.spot(), strip.band().name(), strip.band().count(), Ink.LABEL);
        for (int at = 1; at < sheet.columns().size(); at++) {
            int x = sheet.columns().get(at).x() - (Sizes.BOX_GAP + 1) / 2;
            shapes.add(
                    new Panel(new Spot(x, strip.spot().y() + 4, 1, strip.spot().height() - 8), 0, Ink.RULE));
        }
        for (MapSheet.Note caption : strip.captions()) {
            Spot spot = caption.spot();
            caption.lines().forEach(line -> shapes.add(new Words(spot.x() + 2, spot.y() + 12, line, CAPTION, false)));
        }
        if (strip.band().boxes().isEmpty()) {
            shapes.add(new Words(
                    strip.spot().x() + Sizes.LABEL + Sizes.GAP * 2,
                    strip.spot().y() + strip.spot().height() / 2 + 4,
                    strip.band().note(),
                    NOTE,
                    false));
        }
    }

    /** The name of a band at its left edge: Chinese upright, sign by sign; other writing turned. */
    private void label(Spot band, String name, String count, Ink ink) {
        var spot = new Spot(band.x(), band.y(), Sizes.LABEL, band.height());
        shapes.add(new Panel(spot, RADIUS, ink));
        List<String> counts = count.isEmpty() ? List.of() : countLines(count);
        int height = Heads.labelHeight(name) + counts.size() * Sizes.META_LINE;
        int y = spot.y() + (spot.height() - height) / 2;
        if (Heads.isUpright(name)) {
            for (int at = 0; at < name.length(); at++) {
                y += Sizes.BAND_LABEL_LINE;
                shapes.add(new Words(spot.middle(), y - 4, name.substring(at, at + 1), BAND_LABEL, false));
            }
        } else {
            int middle = y + Heads.labelHeight(name) / 2;
            shapes.add(new Words(spot.middle() + 5, middle, name, BAND_LABEL, true));
            y += Heads.labelHeight(name);
        }
        for (String line : counts) {
            y += Sizes.META_LINE;
            shapes.add(new Words(spot.middle(), y, line, BAND_COUNT, false));
        }
    }

    private static List<String> countLines(String count) {
        int slash = count.indexOf('/');
        boolean wide = Measure.width(count, Sizes.META + 1) > Sizes.LABEL - 4;
        return slash > 0 && wide ? List.of(count.substring(0, slash), count.substring(slash)) : List.of(count);
    }

    /** The supports of which both ends are on this sheet. */
    private List<Strand> strands() {
        Map<UUID, Spot> places = new HashMap<>();
        sheet.boxes().forEach(placed -> places.put(placed.box().id(), placed.spot()));
        var made = new ArrayList<Strand>();
        for (MapModel.Support support : model.supports()) {
            Spot from = places.get(support.from());
            Spot to = places.get(support.to());
            if (from != null && to != null && !from.equals(to)) {
                boolean up = from.y() >= to.bottom();
                made.add(new Strand(
                        support,
                        new Curve(
                                from.middle(),
                                up ? from.y() : from.bottom(),
                                to.middle(),
                                up ? to.bottom() : to.y(),
                                Ink.STRAND)));
            }
        }
        return paper.withStrands() ? made : List.of();
    }
}
