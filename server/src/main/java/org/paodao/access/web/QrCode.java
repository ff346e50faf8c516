package org.paodao.access.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as a drawing: one unit a module, the quiet zone included.
 *
 * @param size of a side
 * @param path the dark modules, as the path of an SVG
 */
public record QrCode(int size, String path) {
    /** What the standard asks to be left white around it. */
    private static final int QUIET = 4;

    static QrCode of(String text) {
        ByteMatrix modules = modules(text);
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            row(modules, y, path);
        }
        return new QrCode(modules.getWidth() + 2 * QUIET, path.toString());
    }

    /** Neighbours are drawn as one bar. */
    private static void row(ByteMatrix modules, int y, StringBuilder path) {
        int x = 0;
        while (x < modules.getWidth()) {
            int begin = x;
            while (x < modules.getWidth() && modules.get(x, y) == 1) {
                x++;
            }
            if (x > begin) {
                path.append("M%d %dh%dv1h-%dz".formatted(begin + QUIET, y + QUIET, x - begin, x - begin));
            } else {
                x++;
            }
        }
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("A text of %d characters fits no QR code.".formatted(text.length()), e);
        }
    }

    @Override
    public String toString() {
        return "QrCode";
    }
}
