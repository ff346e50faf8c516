package org.paodao.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.plan.Item;
import org.paodao.plan.amendment.Marks.Fate;

/** Edits, differences and orders, over any sequence of edits. */
class DifferencePropertyTest {
    private static final int EDITS = 40;

    static List<Long> seeds() {
        return new Random(20230708).longs(150).boxed().toList();
    }

    private static Content start() {
        return new Content(
                IntStream.rangeClosed(1, 12)
                        .mapToObj(n -> RandomEdits.item(n, n < 5 ? "outcome" : n < 9 ? "work" : "indicator"))
                        .toList(),
                List.of(new Tie(new UUID(0x7000, 5), new UUID(0x7000, 1), null, null)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDifferenceLeadsFromOneContentToTheOtherAndItsInverseBack(long seed) {
        var random = new Random(seed);
        var edits = new RandomEdits(random, RandomEdits.PURE);
        Content a = start();
        for (int i = 0; i < EDITS; i++) {
            a = edits.any(a).apply(a);
        }
        Content b = a;
        for (int i = 0; i < EDITS; i++) {
            b = edits.any(b).apply(b);
        }
        Difference there = Difference.between(a, b);
        Difference back = Difference.between(b, a);

        assertSame(there.apply(a), b);
        assertSame(back.apply(b), a);
        assertSame(there.inverse().apply(b), a);
        assertThat(there.inverse())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(back);
        assertThat(there.inverse().inverse()).isEqualTo(there);
        assertThat(Difference.between(a, a).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anySequenceOfEditsKeepsTheContentSound(long seed) {
        var edits = new RandomEdits(new Random(seed), RandomEdits.PURE);
        Content content = start();
        for (int i = 0; i < EDITS; i++) {
            Edit edit = edits.any(content);
            content = edit.apply(content);
            assertSound(content, edit);
            assertThat(edit.apply(content))
                    .as("%s again", edit)
                    .satisfies(again -> assertThat(
                                    again.items().stream().map(Item::id).toList())
                            .hasSameSizeAs(again.byId().keySet()));
        }
    }

    private static void assertSound(Content content, Edit edit) {
        var ids = new HashSet<UUID>();
        content.items()
                .forEach(item ->
                        assertThat(ids.add(item.id())).as("%s doubles", edit).isTrue());
        content.items().forEach(item -> {
            if (item.parent() != null) {
                assertThat(ids).as("%s leaves an orphan", edit).contains(item.parent());
                assertThat(content.withBelow(item.id()))
                        .as("%s makes a circle", edit)
                        .doesNotContain(item.parent());
            }
        });
        assertThat(content.ties()).as("%s", edit).allSatisfy(tie -> {
            assertThat(ids).contains(tie.from(), tie.to());
            assertThat(tie.from()).isNotEqualTo(tie.to());
        });
        assertThat(content.ties().stream()
                        .map(tie -> tie.from() + " " + tie.to())
                        .distinct())
                .hasSize(content.ties().size());
    }

    private static void assertSame(Content one, Content other) {
        assertThat(one.items()).isEqualTo(other.items());
        assertThat(one.ties()).containsExactlyInAnyOrderElementsOf(other.ties());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void editsOverAnotherVersionKeepWhatTheyDoNotTouch(long seed) {
        var random = new Random(seed);
        Content base = start();
        var mine = new ArrayList<Edit>();
        var theirs = new ArrayList<Edit>();
        draw(base, mine, new RandomEdits(random, RandomEdits.PURE));
        draw(base, theirs, new RandomEdits(random, RandomEdits.PURE));
        Content now = base.after(theirs);
        List<Conflict> conflicts = Conflict.between(base, now, mine);
        Content result = now.after(mine);
        Content draft = base.after(mine);
        var told = conflicts.stream().map(Conflict::spot).collect(Collectors.toSet());
        var touched = mine.stream().map(Spot::of).collect(Collectors.toSet());
        for (Item item : now.items()) {
            Aspect.said().stream()
                    .filter(aspect -> aspect != Aspect.PLACE && result.has(item.id()))
                    .map(aspect -> new Spot(item.id(), aspect, null))
                    .filter(spot -> !told.contains(spot))
                    .forEach(spot -> {
                        boolean kept = spot.same(now, result);
                        assertThat(kept || touched.contains(spot))
                                .as("%s is theirs", spot)
                                .isTrue();
                        assertThat(kept || !base.has(item.id()) || !draft.has(item.id()) || spot.same(draft, result))
                                .as("%s is somebody's", spot)
                                .isTrue();
                    });
        }
        assertThat(Conflict.between(base, base, mine)).isEmpty();
    }

    private static void draw(Content base, List<Edit> into, RandomEdits edits) {
        Content content = base;
        for (int i = 0; i < 6; i++) {
            Edit edit = edits.any(content);
            content = edit.apply(content);
            into.add(edit);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void positionsKeepTheOrderAndLeaveMostItemsWhereTheyAre(long seed) {
        var random = new Random(seed);
        var ids = new ArrayList<>(
                IntStream.range(0, 40).mapToObj(n -> new UUID(7, n)).toList());
        Map<UUID, Integer> held = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            held.put(ids.get(i), (i + 1) * (random.nextInt(4) == 0 ? 1 : Order.STEP));
        }
        held.replaceAll((id, position) -> ids.indexOf(id) * Order.STEP);
        for (int i = 0; i < 3; i++) {
            UUID moved = ids.remove(random.nextInt(ids.size()));
            ids.add(random.nextInt(ids.size() + 1), moved);
            ids.add(random.nextInt(ids.size() + 1), new UUID(8, i));
        }
        Map<UUID, Integer> positions = Order.positions(ids, held);
        for (int i = 1; i < ids.size(); i++) {
            assertThat(positions.get(ids.get(i))).isGreaterThan(positions.get(ids.get(i - 1)));
        }
        long rewritten = held.entrySet().stream()
                .filter(was -> !was.getValue().equals(positions.get(was.getKey())))
                .count();
        assertThat(rewritten).isLessThanOrEqualTo(3);
    }

    @Test
    void aCrowdedOrderIsSpreadAnew() {
        var ids = IntStream.range(0, 5).mapToObj(n -> new UUID(7, n)).toList();
        Map<UUID, Integer> held = Map.of(ids.get(0), 0, ids.get(2), 1, ids.get(3), 2, ids.get(4), 3);
        Map<UUID, Integer> positions = Order.positions(ids, held);
        for (int i = 1; i < ids.size(); i++) {
            assertThat(positions.get(ids.get(i))).isGreaterThan(positions.get(ids.get(i - 1)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void marksMakeBothTextsAgain(long seed) {
        var random = new Random(seed);
        String before = text(random);
        String after = random.nextBoolean()
                ? text(random)
                : before.replaceFirst("[0-9]", "77").replace("示", "范");
        var pieces = Marks.between(before, after);
        assertThat(join(pieces, Fate.GONE)).isEqualTo(before);
        assertThat(join(pieces, Fate.CAME)).isEqualTo(after);
    }

    private static String join(List<Marks.Piece> pieces, Fate side) {
        return pieces.stream()
                .filter(piece -> piece.fate() == Fate.STAYED || piece.fate() == side)
                .map(Marks.Piece::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(60))
                .mapToObj(i ->
                        List.of("示例", "建成", "12.5%", "km", "，", "\n", "。", "公园").get(random.nextInt(8)))
                .collect(Collectors.joining());
    }

    @Test
    void aNumberIsMarkedAsAWhole() {
        assertThat(Marks.between("建成3个示例点", "建成13个示例点"))
                .containsExactly(
                        new Marks.Piece(Fate.STAYED, "建成"),
                        new Marks.Piece(Fate.GONE, "3"),
                        new Marks.Piece(Fate.CAME, "13"),
                        new Marks.Piece(Fate.STAYED, "个示例点"));
    }
}
