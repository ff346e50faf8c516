package org.paodao.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.audit.chain.Finding.Kind;

/** What chained records alone cannot show, anchors do: an end cut off, a removal too early. */
class AnchorCheckTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    /** Whoever removes a lane's end, and its head with it, is found by the anchors. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aTailCutOffWithItsHeadIsFoundByAnAnchor(long seed) {
        var history = new History(seed);
        if (history.anchors.isEmpty()) {
            return;
        }
        Anchor.Head held = history.anchors.getLast().heads().getLast();
        List<ChainLine> rest = cutOff(history, held);
        var whole = new ArrayList<ChainLine>(history.anchors);
        whole.addAll(rest);
        assertThat(History.check(whole).finding())
                .isEqualTo(Finding.missing(history.jurisdiction, held.lane(), held.number()));
        assertThat(History.check(rest).intact())
                .as("what is cut off cleanly shows only against an anchor")
                .isTrue();
        var elsewhere = new ChainCheck();
        elsewhere.keptElsewhere(history.anchors.getLast());
        rest.forEach(elsewhere);
        assertThat(elsewhere.end().finding()).extracting(Finding::kind).isEqualTo(Kind.ANCHOR_MISSING);
    }

    /** Heads and entries without the lane's end from here on, the lane's head put back. */
    private static List<ChainLine> cutOff(History history, Anchor.Head from) {
        history.entries.removeIf(
                entry -> entry.place().lane() == from.lane() && entry.place().number() >= from.number());
        String hash = history.entries.stream()
                .filter(entry -> entry.place().lane() == from.lane())
                .reduce((a, b) -> b)
                .map(entry -> entry.seal().hash())
                .orElse("");
        var lines = new ArrayList<ChainLine>();
        for (LaneHead head : history.heads()) {
            lines.add(
                    head.lane() == from.lane()
                            ? new LaneHead(history.jurisdiction, head.lane(), from.number() - 1, hash)
                            : head);
        }
        lines.addAll(history.entries);
        return lines;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAlteredOrMissingAnchorIsNamed(long seed) {
        var history = new History(seed);
        if (history.anchors.size() < 2) {
            return;
        }
        int index = new Random(seed).nextInt(history.anchors.size() - 1);
        Anchor anchor = history.anchors.get(index);
        history.anchors.set(
                index,
                new Anchor(
                        anchor.jurisdiction(),
                        anchor.number(),
                        anchor.at().plusSeconds(1),
                        anchor.entries(),
                        anchor.heads(),
                        anchor.seal()));
        assertThat(finding(history))
                .isEqualTo(Finding.anchor(Kind.ANCHOR_ALTERED, history.jurisdiction, anchor.number()));
        history.anchors.remove(index);
        assertThat(finding(history))
                .isEqualTo(Finding.anchor(Kind.ANCHOR_MISSING, history.jurisdiction, anchor.number()));
    }

    @Test
    void aRemovalThatCameTooEarlyOrWithoutItsEntryIsNamed() {
        var history = new History(11);
        Anchor anchor = history.anchors.getLast();
        history.entries.removeIf(entry -> anchor.heads().stream()
                .anyMatch(head ->
                        head.lane() == entry.place().lane() && entry.place().number() <= head.number()));
        assertThat(pruned(history, anchor, Duration.ofDays(182))).isEqualTo(Kind.PRUNING_FALSE);
        assertThat(pruned(history, anchor, Duration.ofDays(183)))
                .as("no entry tells of it")
                .isEqualTo(Kind.PRUNING_FALSE);
        assertThat(finding(history).kind()).as("without a note").isEqualTo(Kind.MISSING);
    }

    private static @Nullable Kind pruned(History history, Anchor anchor, Duration age) {
        var lines = new ArrayList<ChainLine>();
        lines.add(new Pruning(
                history.jurisdiction,
                new UUID(9, 9),
                anchor.number(),
                anchor.at().plus(age),
                1));
        lines.addAll(history.lines());
        Finding finding = History.check(lines).finding();
        return finding == null ? null : finding.kind();
    }

    private static Finding finding(History history) {
        Finding finding = History.check(history.lines()).finding();
        assertThat(finding).isNotNull();
        return Objects.requireNonNull(finding);
    }
}
