package org.paodao.progress.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what a part of a report is recognised elsewhere.
 *
 * @param position which of its passages or files, from 0
 * @param sha256 of a file; null for what is no file
 * @param bands keys of which near-same things share one
 * @param signature what is compared then
 */
record Print(Kind kind, int position, @Nullable String sha256, List<Long> bands, List<Integer> signature) {
    private static final int ALL = 100;

    Print {
        bands = List.copyOf(bands);
        signature = List.copyOf(signature);
    }

    /** The same kind of thing, and nearly the same. */
    boolean isNear(Print other) {
        return kind == other.kind
                && switch (kind) {
                    case FILE -> sha256 != null && sha256.equals(other.sha256);
                    case PICTURE ->
                        PicturePrint.of(signature).difference(PicturePrint.of(other.signature))
                                <= PicturePrint.MOST_DIFFERENT;
                    default -> likeness(other) >= kind.near;
                };
    }

    /** How many of the runs of two texts are shared, in percent; of anything else that is near, all. */
    int likeness(Print other) {
        return signature.size() < TextPrint.ORDERS
                ? ALL
                : new TextPrint(signature).likeness(new TextPrint(other.signature));
    }

    /** What it is a print of. */
    enum Kind {
        /** All that is said of progress. */
        TEXT(75),
        /** A sentence of it; compared within a round. */
        PASSAGE(65),
        /** A file, byte for byte. */
        FILE(100),
        /** The words of a file. */
        WORDS(85),
        PICTURE(100);

        private final int near;

        Kind(int near) {
            this.near = near;
        }
    }
}
