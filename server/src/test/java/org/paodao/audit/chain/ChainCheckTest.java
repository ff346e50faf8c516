package org.paodao.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Objects;
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
        var other = switch ((int) (seed % 4)) {
            case 0 -> new ChainEntry.Content(content.id(), content.at().plusNanos(1000), who, what);
            case 1 -> new ChainEntry.Content(content.id(), content.at(), called(who, "别人", null), what);
            case 2 -> new ChainEntry.Content(content.id(), content.at(), called(who, who.name(), ""), what);
            default -> new ChainEntry.Content(content.id(), content.at(), who, saying(what, "{\"goal\": 3}"));
        };
        return new ChainEntry(entry.place(), other, entry.seal());
    }

    private static ChainEntry.Who called(ChainEntry.Who who, String name, @Nullable String behalf) {
        return new ChainEntry.Who(who.account(), name, null, behalf, who.channel(), who.address());
    }

    private static ChainEntry.What saying(ChainEntry.What what, String after) {
        return new ChainEntry.What(
                what.action(), what.subjectType(), what.subject(), what.before(), after, what.reason());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDeletedRecordIsNamed(long seed) {
        var history = new History(seed);
        ChainEntry gone = history.entries.remove(new Random(seed).nextInt(history.entries.size()));
        assertThat(History.check(history.lines()).finding()).isEqualTo(missing(gone));
    }

    private static Finding missing(ChainEntry gone) {
        return Finding.missing(
                gone.jurisdiction(), gone.place().lane(), gone.place().number());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anInsertedRecordIsNamed(long seed) {
        var history = new History(seed);
        int index = new Random(seed).nextInt(history.entries.size());
        ChainEntry after = history.entries.get(index);
        var place = new ChainEntry.Place(
                history.jurisdiction, after.place().lane(), after.place().number() + 1);
        var made = ChainEntry.sealed(
                place,
                changed(after, 3).content(),
                HashAlgorithm.SM3,
                after.seal().hash());
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

    @Test
    void aLaneWithoutHeadIsNamed() {
        var history = new History(7);
        var lines = history.lines();
        LaneHead first = history.heads().getFirst();
        lines.remove(first);
        assertThat(History.check(lines).finding()).isEqualTo(Finding.at(Kind.HEAD_MISSING, history.entries.getFirst()));
    }

    @Test
    void everyLineIsReadBackAsItWasWritten() {
        var lines = new ArrayList<>(new History(5).lines());
        lines.add(new Pruning(new UUID(1, 5), new UUID(9, 9), 3, History.START, 12));
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(ChainJson.read(ChainJson.write(line))).isEqualTo(line));
    }

    private static Finding finding(History history) {
        Finding finding = History.check(history.lines()).finding();
        assertThat(finding).isNotNull();
        return Objects.requireNonNull(finding);
    }
}
