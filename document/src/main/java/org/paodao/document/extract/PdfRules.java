package org.paodao.document.extract;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the straight lines of a page, as it is shown, from its top left corner: stroked ones, edges of frames, and thin bars. */
final class PdfRules extends PDFGraphicsStreamEngine {
    /** A page with more is a drawing. */
    private static final int MOST = 20_000;

    private static final int MOST_POINTS = 64;
    private static final Set<String> TEXT = Set.of("Tj", "TJ", "'", "\"");
    private static final int QUARTER = 90;

    private final Budget budget;
    private final List<Rule> rules = new ArrayList<>();
    private final List<List<Point2D>> path = new ArrayList<>();
    private final PDRectangle box;
    private final int quarters;

    private PdfRules(PDPage page, Budget budget) {
        super(page);
        this.budget = budget;
        this.box = page.getCropBox();
        this.quarters = Math.floorMod(page.getRotation() / QUARTER, 4);
    }

    static List<Rule> of(PDPage page, Budget budget) throws IOException {
        var rules = new PdfRules(page, budget);
        rules.processPage(page);
        return rules.rules.size() > MOST ? List.of() : rules.rules;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.tick();
        if (!TEXT.contains(operator.getName())) {
            super.processOperator(operator, operands);
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.add(new ArrayList<>(List.of(p0, p1, p2, p3, p0)));
    }

    @Override
    public void moveTo(float x, float y) {
        path.add(new ArrayList<>(List.of(new Point2D.Float(x, y))));
    }

    @Override
    public void lineTo(float x, float y) {
        if (!path.isEmpty() && path.getLast().size() < MOST_POINTS) {
            path.getLast().add(new Point2D.Float(x, y));
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.isEmpty() ? new Point2D.Float() : path.getLast().getLast();
    }

    @Override
    public void closePath() {
        if (!path.isEmpty()) {
            path.getLast().add(path.getLast().getFirst());
        }
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        for (List<Point2D> line : path) {
            for (int i = 1; i < line.size(); i++) {
                add(line.get(i - 1), line.get(i));
            }
        }
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) {
        for (List<Point2D> bar : path) {
            add(corner(bar, Math::min, Float.MAX_VALUE), corner(bar, Math::max, -Float.MAX_VALUE));
        }
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    private static Point2D corner(List<Point2D> points, BinaryOperator<Double> choose, double none) {
        double x = points.stream().map(Point2D::getX).reduce(none, choose);
        double y = points.stream().map(Point2D::getY).reduce(none, choose);
        return new Point2D.Double(x, y);
    }

    private void add(Point2D from, Point2D to) {
        Point2D first = shown(from);
        Point2D last = shown(to);
        Rule rule = Rule.between((float) first.getX(), (float) first.getY(), (float) last.getX(), (float) last.getY());
        if (rule != null && rules.size() <= MOST) {
            rules.add(rule);
        }
    }

    /** Where a point stands on the page as it is shown, turned as it may be. */
    private Point2D shown(Point2D point) {
        double x = point.getX() - box.getLowerLeftX();
        double y = point.getY() - box.getLowerLeftY();
        return switch (quarters) {
            case 1 -> new Point2D.Double(y, x);
            case 2 -> new Point2D.Double(box.getWidth() - x, y);
            case 3 -> new Point2D.Double(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Double(x, box.getHeight() - y);
        };
    }

    @Override
    public void drawImage(PDImage image) {
        // A picture holds no lines that could be read.
    }

    @Override
    public void clip(int windingRule) {
        // What is cut off is drawn all the same.
    }

    @Override
    public void shadingFill(COSName name) {
        // A shade is no line.
    }
}
