package org.paodao.plan.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import org.paodao.plan.map.Shape.Cluster;
import org.paodao.plan.map.Shape.Curve;
import org.paodao.plan.map.Shape.Panel;
import org.paodao.plan.map.Shape.Sign;
import org.paodao.plan.map.Shape.Strand;
import org.paodao.plan.map.Shape.Words;
import org.paodao.ui.FontRuns;
import org.paodao.ui.Fonts;

/** Draws a picture as PNG, with the machine's own means and without a screen. */
final class PngWriter {
    /** The long side of A3 at 300 dots to the inch. */
    static final int WIDTH = 4961;

    /** A picture takes some 70 MB while it is drawn: one at a time. */
    private static final ReentrantLock ONE = new ReentrantLock();

    private final Graphics2D graphics;
    private final Font chinese;
    private final Font latin;
    private final Map<String, Font> sizes = new HashMap<>();

    private PngWriter(Graphics2D graphics, Font chinese, Font latin) {
        this.graphics = graphics;
        this.chinese = chinese;
        this.latin = latin;
    }

    static byte[] write(Picture picture, Fonts fonts) {
        Font chinese = font(fonts);
        ONE.lock();
        try {
            int height = (int) ((long) WIDTH * picture.height() / picture.width());
            var image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, WIDTH, height);
            graphics.scale((double) WIDTH / picture.width(), (double) WIDTH / picture.width());
            var writer = new PngWriter(graphics, chinese, latin(fonts));
            picture.shapes().forEach(writer::shape);
            graphics.dispose();
            return bytes(image);
        } finally {
            ONE.unlock();
        }
    }

    private static byte[] bytes(BufferedImage image) {
        var bytes = new ByteArrayOutputStream(1 << 20);
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Font font(Fonts fonts) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, fonts.chinese().toFile());
        } catch (FontFormatException e) {
            throw new IllegalStateException(fonts.chinese() + " is no TrueType font", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font latin(Fonts fonts) {
        try (InputStream stream = fonts.latin()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the Latin font is no TrueType font", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Panel panel -> {
                Spot spot = panel.spot();
                int arc = panel.radius() * 2;
                paint(
                        new RoundRectangle2D.Float(spot.x(), spot.y(), spot.width(), spot.height(), arc, arc),
                        panel.ink());
            }
            case Words words -> words(words);
            case Curve curve -> curve(curve);
            case Strand strand -> curve(strand.curve());
            case Sign sign -> sign(sign);
            case Cluster cluster -> cluster.shapes().forEach(this::shape);
        }
    }

    private void paint(java.awt.Shape shape, Ink ink) {
        if (!ink.fill().isEmpty()) {
            graphics.setColor(Color.decode(ink.fill()));
            graphics.fill(shape);
        }
        if (!ink.stroke().isEmpty()) {
            graphics.setColor(Color.decode(ink.stroke()));
            graphics.setStroke(
                    ink.dash() == 0
                            ? new BasicStroke(1)
                            : new BasicStroke(
                                    1,
                                    BasicStroke.CAP_BUTT,
                                    BasicStroke.JOIN_ROUND,
                                    1,
                                    new float[] {ink.dash(), 3},
                                    0));
            graphics.draw(shape);
        }
    }

    private void curve(Curve curve) {
        int bend = curve.fromY() >= curve.toY() ? -curve.bend() : curve.bend();
        paint(
                new CubicCurve2D.Float(
                        curve.fromX(),
                        curve.fromY(),
                        curve.fromX(),
                        curve.fromY() + bend,
                        curve.toX(),
                        curve.toY() - bend,
                        curve.toX(),
                        curve.toY()),
                curve.ink());
    }

    private void sign(Sign sign) {
        var path = new Path2D.Double();
        for (Outlines.Step step : Outlines.of(sign.outline())) {
            double[] at = new double[step.points().size()];
            for (int point = 0; point < at.length; point++) {
                int middle = point % 2 == 0 ? sign.x() : sign.y();
                at[point] = middle + step.points().get(point) * sign.radius() / 100.0;
            }
            switch (step.sort()) {
                case 'M' -> path.moveTo(at[0], at[1]);
                case 'L' -> path.lineTo(at[0], at[1]);
                case 'Q' -> path.quadTo(at[0], at[1], at[2], at[3]);
                default -> path.closePath();
            }
        }
        if (Outlines.isStroked(sign.outline())) {
            graphics.setColor(Color.decode(Outlines.line(sign.ink())));
            graphics.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(path);
        } else {
            paint(path, sign.ink());
        }
    }

    private Font sized(Font font, Shape.Letters letters) {
        int style = letters.bold() ? Font.BOLD : Font.PLAIN;
        return sizes.computeIfAbsent(
                font.getFontName() + style + " " + letters.size(), none -> font.deriveFont(style, letters.size()));
    }

    private void words(Words words) {
        Font forChinese = sized(chinese, words.type());
        Font forLatin = sized(latin, words.type());
        List<FontRuns.Run> runs = FontRuns.of(words.text(), chinese::canDisplay, latin::canDisplay);
        double width = 0;
        for (FontRuns.Run run : runs) {
            width += graphics.getFontMetrics(run.chinese() ? forChinese : forLatin)
                    .getStringBounds(run.text(), graphics)
                    .getWidth();
        }
        AffineTransform before = graphics.getTransform();
        graphics.translate(words.x(), words.y());
        if (words.turned()) {
            graphics.rotate(-Math.PI / 2);
        }
        double x = switch (words.type().anchor()) {
            case START -> 0;
            case MIDDLE -> -width / 2;
            case END -> -width;
        };
        graphics.setColor(Color.decode(words.type().ink().fill()));
        for (FontRuns.Run run : runs) {
            graphics.setFont(run.chinese() ? forChinese : forLatin);
            graphics.drawString(run.text(), (float) x, 0f);
            x += graphics.getFontMetrics().getStringBounds(run.text(), graphics).getWidth();
        }
        graphics.setTransform(before);
    }
}
