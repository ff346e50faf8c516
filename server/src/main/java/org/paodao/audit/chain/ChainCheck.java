package org.paodao.audit.chain;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a chain once from its beginning and remembers the first record that is not as it was written. Takes the lines in the
 * order that {@link ChainLine} names.
 */
public final class ChainCheck implements Consumer<ChainLine> {
    private final AnchorCheck anchors = new AnchorCheck();
    private final LaneCheck lanes = new LaneCheck(anchors);
    private @Nullable Finding first;
    private long entries;
    private long anchorCount;

    /** An anchor that was kept elsewhere; to be told before everything else. */
    public void keptElsewhere(Anchor anchor) {
        first = first == null ? anchors.keptElsewhere(anchor) : first;
    }

    @Override
    public void accept(ChainLine line) {
        if (first == null) {
            first = finding(line);
        }
    }

    private @Nullable Finding finding(ChainLine line) {
        return switch (line) {
            case Pruning pruning -> anchors.pruning(pruning);
            case Anchor anchor -> {
                anchorCount++;
                yield anchors.anchor(anchor);
            }
            case LaneHead head -> {
                lanes.head(head);
                yield null;
            }
            case ChainEntry entry -> {
                entries++;
                Finding earlier = anchors.end();
                yield earlier != null ? earlier : lanes.entry(entry);
            }
        };
    }

    /** Whether something was found already, so that reading on is of no use. */
    public boolean isBroken() {
        return first != null;
    }

    /** What came out, after the last line. */
    public Result end() {
        if (first == null) {
            first = anchors.end();
        }
        if (first == null) {
            first = lanes.end();
        }
        return new Result(entries, anchorCount, first);
    }

    /**
     * What a check found.
     *
     * @param entries how many records were read
     * @param anchors how many anchors
     * @param finding the first record that is not as it was written; null when all are
     */
    public record Result(
            long entries, long anchors, @Nullable Finding finding) {
        /** Whether every record is as it was written. */
        public boolean intact() {
            return finding == null;
        }
    }
}
