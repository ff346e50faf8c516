package org.paodao.document;

import java.util.ArrayList;
import java.util.List;

/** Targets of the whole document: those in chapters of goals, which belong to no item. */
final class DocumentTargets {
    private DocumentTargets() {}

    static List<Found<Target>> in(Text text, List<Section> sections, List<DraftItem> items) {
        var targets = new ArrayList<Found<Target>>();
        int behind = 0;
        for (Section section : sections) {
            String title = Folding.fold(section.title().value());
            if (title.contains("目标") && section.body().start() >= behind) {
                Range body = section.body();
                boolean holdsItems = items.stream().anyMatch(item -> body.contains(item.body()));
                if (!holdsItems) {
                    targets.addAll(Targets.in(text, body));
                    behind = body.end();
                }
            }
        }
        return targets;
    }
}
