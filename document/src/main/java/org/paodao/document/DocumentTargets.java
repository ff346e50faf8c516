package org.paodao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Targets of the whole document, which belong to no item: those in chapters of goals, and in the preamble and the general
 * chapters what the sentences about goals say.
 */
final class DocumentTargets {
    private static final List<String> GENERAL = List.of("总体要求", "总体思路", "工作思路", "指导思想", "总体部署", "基本思路");
    private static final List<String> CUES = List.of("目标是", "目标为", "目标:", "预期目标", "力争", "努力确保");

    private final Text text;
    private final Bodies items;
    /** Stretches already read, which never overlap, by their start. */
    private final TreeMap<Integer, Range> read = new TreeMap<>();

    private final List<Found<Target>> targets = new ArrayList<>();

    private DocumentTargets(Text text, List<DraftItem> items) {
        this.text = text;
        this.items = Bodies.of(items);
    }

    static List<Found<Target>> in(Text text, List<Section> sections, List<DraftItem> items) {
        var document = new DocumentTargets(text, items);
        document.goals(sections);
        document.sentences(new Range(0, firstHeading(sections, items)));
        for (Section section : sections) {
            String title = Folding.fold(section.title().value());
            if (GENERAL.stream().anyMatch(title::startsWith) && !document.items.anyWithin(section.body())) {
                document.sentences(section.body());
            }
        }
        document.targets.sort(Comparator.comparing(Found::range));
        return document.targets;
    }

    private static int firstHeading(List<Section> sections, List<DraftItem> items) {
        int first = items.isEmpty() ? 0 : items.getFirst().body().start();
        return sections.isEmpty()
                ? first
                : Math.min(first, sections.getFirst().body().start());
    }

    private void goals(List<Section> sections) {
        int behind = 0;
        for (Section section : sections) {
            Range body = section.body();
            if (Folding.fold(section.title().value()).contains("目标")
                    && body.start() >= behind
                    && !items.anyWithin(body)) {
                read(body);
                behind = body.end();
            }
        }
    }

    /** Reads each sentence, from the start of its line, that speaks of goals. */
    private void sentences(Range part) {
        String folded = text.folded();
        int from = part.start();
        while (from < part.end()) {
            int stop = folded.indexOf('。', from, part.end());
            int end = stop < 0 ? part.end() : stop;
            int cue = firstCue(from, end);
            if (cue >= 0) {
                var sentence = new Range(lineStart(from, cue), end);
                var before = read.lowerEntry(end);
                if (before == null || !before.getValue().overlaps(sentence)) {
                    read(sentence);
                }
            }
            from = end + 1;
        }
    }

    /** Where the line of a place begins, looking back no further than the sentence. */
    private int lineStart(int from, int place) {
        int start = place;
        while (start > from && text.folded().charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private int firstCue(int from, int end) {
        return CUES.stream()
                .mapToInt(cue -> text.folded().indexOf(cue, from, end))
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    private void read(Range part) {
        targets.addAll(Targets.in(text, part));
        read.put(part.start(), part);
    }
}
