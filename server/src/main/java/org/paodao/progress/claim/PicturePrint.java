package org.paodao.progress.claim;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * By what a picture is recognised after it was made smaller or saved anew: whether each of 64 fields is brighter than the one to its right (dHash).
 *
 * @param bits one a field
 */
record PicturePrint(long bits) {
    /** Pictures that differ in more fields are others. */
    static final int MOST_DIFFERENT = 4;

    private static final int WIDE = 9;
    private static final int HIGH = 8;
    private static final int BANDS = MOST_DIFFERENT + 1;
    /** More than a camera makes; a small file may claim to be any size. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final int LONGEST_SIDE = 20_000;
    /** Read in so few columns and rows at least; the rest is left out while reading. */
    private static final int ENOUGH = 256;
    /** Fields that differ by so much from their neighbour, and how many there must be: a white page looks like any other. */
    private static final int STEP = 3;

    private static final int LEAST_STEPS = 16;

    /** The print of a picture; none where it is no picture, too large or too plain to be recognised. Never throws. */
    static Optional<PicturePrint> of(byte[] content) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader).flatMap(PicturePrint::of);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < WIDE
                || height < HIGH
                || width > LONGEST_SIDE
                || height > LONGEST_SIDE
                || (long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(Math.max(1, width / ENOUGH), Math.max(1, height / ENOUGH), 0, 0);
        return Optional.of(reader.read(0, some));
    }

    static Optional<PicturePrint> of(BufferedImage picture) {
        long bits = 0;
        int steps = 0;
        for (int row = 0; row < HIGH; row++) {
            for (int column = 0; column + 1 < WIDE; column++) {
                int left = brightness(picture, field(picture, column, row));
                int right = brightness(picture, field(picture, column + 1, row));
                bits = (bits << 1) | (left > right ? 1 : 0);
                steps += Math.abs(left - right) >= STEP ? 1 : 0;
            }
        }
        return steps < LEAST_STEPS ? Optional.empty() : Optional.of(new PicturePrint(bits));
    }

    private static Rectangle field(BufferedImage picture, int column, int row) {
        int left = column * picture.getWidth() / WIDE;
        int top = row * picture.getHeight() / HIGH;
        return new Rectangle(
                left,
                top,
                Math.max(1, (column + 1) * picture.getWidth() / WIDE - left),
                Math.max(1, (row + 1) * picture.getHeight() / HIGH - top));
    }

    /** How bright a field is on the whole, from 0 to 255. */
    private static int brightness(BufferedImage picture, Rectangle field) {
        long sum = 0;
        for (int y = field.y; y < field.y + field.height; y++) {
            for (int x = field.x; x < field.x + field.width; x++) {
                int color = picture.getRGB(x, y);
                sum += 299L * ((color >> 16) & 0xff) + 587L * ((color >> 8) & 0xff) + 114L * (color & 0xff);
            }
        }
        return (int) (sum / (1000L * field.width * field.height));
    }

    /** In how many fields two pictures differ. */
    int difference(PicturePrint other) {
        return Long.bitCount(bits ^ other.bits);
    }

    /** The keys under which the near-same is found: of five groups of fields one is equal if at most four fields differ. */
    List<Long> bands(long salt) {
        List<Long> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            int from = band * Long.SIZE / BANDS;
            int to = (band + 1) * Long.SIZE / BANDS;
            long part = (bits >>> from) & ((1L << (to - from)) - 1);
            bands.add((salt * 31 + band) * 0x9E3779B97F4A7C15L ^ (part * 0xBF58476D1CE4E5B9L));
        }
        return bands;
    }

    List<Integer> signature() {
        return List.of((int) (bits >>> Integer.SIZE), (int) bits);
    }

    static PicturePrint of(List<Integer> signature) {
        return new PicturePrint(((long) signature.get(0) << Integer.SIZE) | (signature.get(1) & 0xffffffffL));
    }
}
