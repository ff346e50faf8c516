package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where two lists meet, each element is looked at a few times, not once for every element of the other list. */
class LinearLoopsTest {
    private static final int FEW = 4;

    @ParameterizedTest
    @ValueSource(ints = {200, 2000})
    void annexesAreHeldAgainstMarkersByLookUp(int times) {
        var text = Text.of("附件：1.任务表 2.名单 3.清单\n附件9\n一、做好工作。\n".repeat(times));
        var flow = Flow.of(text, Lines.of(text));
        var markers = new CountingList<>(Markers.in(flow));
        var annexes = new Annexes(flow, markers);
        var found = annexes.annexes(annexes.lists());
        assertThat(found).hasSize(3 * times);
        int depth = Integer.SIZE - Integer.numberOfLeadingZeros(markers.size());
        assertThat(markers.looks()).isLessThan((long) FEW * markers.size() * depth);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 2000})
    void chaptersOfGoalsAreHeldAgainstItemsByLookUp(int times) {
        String chapter = "一、工作目标\n增长5%以上。\n";
        var text = Text.of(chapter.repeat(times));
        List<Section> sections = IntStream.range(0, times)
                .mapToObj(i -> section(i * chapter.length(), chapter.length()))
                .toList();
        var items = new CountingList<>(IntStream.range(0, times)
                .mapToObj(i -> item(new Range(i * chapter.length(), (i + 2) * chapter.length())))
                .toList());
        assertThat(DocumentTargets.in(text, sections, items)).hasSize(times);
        assertThat(items.looks()).isLessThan((long) FEW * times);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 2000})
    void announcedCountsAreHeldAgainstSectionsInOneWalk(int times) {
        String chapter = "一、总体目标\n推进12项重点任务：\n";
        var text = Text.of(chapter.repeat(times));
        var sections = new CountingList<>(IntStream.range(0, times)
                .mapToObj(i -> section(i * chapter.length(), chapter.length()))
                .toList());
        assertThat(CountClaims.in(text, sections))
                .hasSize(times)
                .allSatisfy(claim -> assertThat(claim.value().scope()).isNotEmpty());
        assertThat(sections.looks()).isLessThan((long) FEW * times);
    }

    private static Section section(int start, int length) {
        var title = new Found<>("工作目标", new Range(start + 2, start + 6), "section.numbering", 90);
        return new Section(List.of("一"), title, new Range(start, start + length));
    }

    private static DraftItem item(Range body) {
        var title = new Found<>("做好", new Range(body.start(), body.start() + 2), "item.heading", 60);
        return new DraftItem(
                List.of(), title, null, null, body, List.of(), List.of(), new ArrayList<>(), new ArrayList<>());
    }
}
