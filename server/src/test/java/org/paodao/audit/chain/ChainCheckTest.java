package org.paodao.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.audit.chain.Finding.Kind;

/** Whatever is done to a history is found, at the first record that was touched; an untouched one is intact. */
class ChainCheckTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anUntouchedHistoryIsIntact(long seed) {
        var history = new History(seed);
        var result = History.check(history.lines());
        assertThat(result.finding()).isNull();
        assertThat(result.entries()).isEqualTo(history.entries.size());
        assertThat(result.anchors()).isEqualTo(history.anchors.size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAlteredRecordIsNamed(long seed) {
        var history = new History(seed);
        int index = new Random(seed).nextInt(history.entries.size());
        ChainEntry entry = history.entries.get(index);
        history.entries.set(index, changed(entry, seed));
        assertThat(History.check(history.lines()).finding()).isEqualTo(Finding.at(Kind.ALTERED, entry));
    }

    /** The same entry with one of its fields changed, its hash left as it was. */
    private static ChainEntry changed(ChainEntry entry, long seed) {
        var content = entry.content();
        var who = content.who();
        var what = content.what();
        var other = switch ((int) (seed % 5)) {
            case 0 -> new ChainEntry.Content(content.id(), content.at().plusNanos(1000), who, what);
            case 1 -> new ChainEntry.Content(content.id(), content.at(), new ChainEntry.Who(
                    who.account(), "别人", null, null, who.channel(), who.address()), what);
            case 2 -> new ChainEntry.Content(content.id(), content.at(), new ChainEntry.Who(
                    who.account(), who.name(), null, "", who.channel(), who.address()), what);
            case 3 -> new ChainEntry.Content(content.id(), content.at(), who, new ChainEntry.What(
                    what.action(), what.subjectType(), what.subject(), what.before(), "{\"goal\": 3}", what.reason()));
            default -> new ChainEntry.Content(content.id(), content.at(), who, new ChainEntry.What(
                    what.action(), what.subjectType(), what.subject(), what.before(), what.after(), ""));
        };
        return new ChainEntry(entry.place(), other, entry.seal());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDeletedRecordIsNamed(long seed) {
        var history = new History(seed);
        ChainEntry gone = history.entries.remove(new Random(seed).nextInt(history.entries.size()));
        assertThat(History.check(history.lines()).finding()).isEqualTo(missing(gone));
    }

    private static Finding missing(ChainEntry gone) {
        return Finding.missing(gone.jurisdiction(), gone.place().lane(), gone.place().number());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anInsertedRecordIsNamed(long seed) {
        var history = new History(seed);
        int index = new Random(seed).nextInt(history.entries.size());
        ChainEntry after = history.entries.get(index);
        var place = new ChainEntry.Place(history.jurisdiction, after.place().lane(), after.place().number() + 1);
        var made = ChainEntry.sealed(place, changed(after, 3).content(), HashAlgorithm.SM3, after.seal().hash());
        history.entries.add(index + 1, made);
        Finding finding = finding(history);
        assertThat(finding.lane()).isEqualTo(place.lane());
        assertThat(finding.number()).isEqualTo(place.number());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoRecordsInEachOthersPlaceAreNamed(long seed) {
        var history = new History(seed);
        int index = new Random(seed).nextInt(history.entries.size() - 1);
        ChainEntry first = history.entries.get(index);
        ChainEntry second = history.entries.get(index + 1);
        history.entries.set(index, new ChainEntry(first.place(), second.content(), second.seal()));
        history.entries.set(index + 1, new ChainEntry(second.place(), first.content(), first.seal()));
        Finding finding = finding(history);
        assertThat(finding.kind()).isEqualTo(Kind.ALTERED);
        assertThat(finding.number()).isEqualTo(first.place().number());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void swappedHashesAreNamed(long seed) {
        var history = new History(seed);
        int index = new Random(seed).nextInt(history.entries.size() - 1);
        ChainEntry first = history.entries.get(index);
        ChainEntry second = history.entries.get(index + 1);
        history.entries.set(index, new ChainEntry(first.place(), first.content(), second.seal()));
        history.entries.set(index + 1, new ChainEntry(second.place(), second.content(), first.seal()));
        assertThat(finding(history)).isEqualTo(Finding.at(Kind.ALTERED, first));
    }

    /** Who alters a record and computes its hash anew is found at the record that followed it, or at the lane's head. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aRecordReplacedWithAHashOfItsOwnIsNamed(long seed) {
        var history = new History(seed);
        int index = new Random(seed).nextInt(history.entries.size());
        ChainEntry entry = history.entries.get(index);
        history.entries.set(
                index,
                ChainEntry.sealed(
                        entry.place(),
                        changed(entry, seed).content(),
                        HashAlgorithm.SM3,
                        entry.seal().previous()));
        Finding finding = finding(history);
        assertThat(finding.kind()).isIn(Kind.REPLACED, Kind.NOT_AS_ANCHORED);
        assertThat(finding.id()).isEqualTo(entry.content().id());
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
        history.entries.removeIf(
                entry -> entry.place().lane() == held.lane() && entry.place().number() >= held.number());
        String hash = history.entries.stream()
                .filter(entry -> entry.place().lane() == held.lane())
                .reduce((a, b) -> b)
                .map(entry -> entry.seal().hash())
                .orElse("");
        var lines = new ArrayList<ChainLine>(history.anchors);
        for (LaneHead head : history.heads()) {
            lines.add(head.lane() == held.lane()
                    ? new LaneHead(history.jurisdiction, head.lane(), held.number() - 1, hash)
                    : head);
        }
        lines.addAll(history.entries);
        assertThat(History.check(lines).finding())
                .isEqualTo(Finding.missing(history.jurisdiction, held.lane(), held.number()));
        List<ChainLine> withoutAnchors =
                lines.stream().filter(line -> !(line instanceof Anchor)).toList();
        assertThat(History.check(withoutAnchors).intact())
                .as("what is cut off cleanly shows only against an anchor")
                .isTrue();
        var elsewhere = new ChainCheck();
        elsewhere.keptElsewhere(history.anchors.getLast());
        withoutAnchors.forEach(elsewhere);
        assertThat(elsewhere.end().finding()).extracting(Finding::kind).isEqualTo(Kind.ANCHOR_MISSING);
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
                new Anchor(anchor.jurisdiction(), anchor.number(), anchor.at().plusSeconds(1), anchor.entries(), anchor.heads(), anchor.seal()));
        assertThat(finding(history)).isEqualTo(Finding.anchor(Kind.ANCHOR_ALTERED, history.jurisdiction, anchor.number()));
        history.anchors.remove(index);
        assertThat(finding(history)).isEqualTo(Finding.anchor(Kind.ANCHOR_MISSING, history.jurisdiction, anchor.number()));
    }

    @Test
    void aLaneWithoutHeadIsNamed() {
        var history = new History(7);
        var lines = history.lines();
        LaneHead first = history.heads().getFirst();
        lines.remove(first);
        assertThat(History.check(lines).finding())
                .isEqualTo(Finding.at(Kind.HEAD_MISSING, history.entries.getFirst()));
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
                history.jurisdiction, new UUID(9, 9), anchor.number(), anchor.at().plus(age), 1));
        lines.addAll(history.lines());
        Finding finding = History.check(lines).finding();
        return finding == null ? null : finding.kind();
    }

    @Test
    void everyLineIsReadBackAsItWasWritten() {
        var lines = new ArrayList<>(new History(5).lines());
        lines.add(new Pruning(new UUID(1, 5), new UUID(9, 9), 3, History.START, 12));
        assertThat(lines).allSatisfy(line -> assertThat(ChainJson.read(ChainJson.write(line)))
                .isEqualTo(line));
    }

    private static Finding finding(History history) {
        Finding finding = History.check(history.lines()).finding();
        assertThat(finding).isNotNull();
        return java.util.Objects.requireNonNull(finding);
    }
}
