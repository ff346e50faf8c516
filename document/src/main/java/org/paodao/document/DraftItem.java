package org.paodao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to do.
 *
 * @param path numbering as printed from the section down
 * @param title the heading, else the first clause
 * @param category the merged 分类 cell or the heading a list row belongs to; null in running text
 * @param kind which kind of thing the document calls it (标志性成果, 重点工作, 重大改革, 指标 …); null when it does not say
 * @param body the whole item, title included
 * @param units who has to do it
 * @param leaders responsible leaders (责任领导, 分管领导) as printed
 * @param deadlines every deadline; the main one is marked
 * @param targets numbers that the item has to reach
 */
public record DraftItem(
        List<String> path,
        Found<String> title,
        @Nullable Found<String> category,
        @Nullable Found<String> kind,
        Range body,
        List<Found<UnitMention>> units,
        List<Found<String>> leaders,
        List<Found<Deadline>> deadlines,
        List<Found<Target>> targets) {

    public DraftItem {
        path = List.copyOf(path);
        units = List.copyOf(units);
        leaders = List.copyOf(leaders);
        deadlines = List.copyOf(deadlines);
        targets = List.copyOf(targets);
    }
}
