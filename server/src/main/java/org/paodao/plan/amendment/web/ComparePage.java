package org.paodao.plan.amendment.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Unit;
import org.paodao.plan.VersionLine;
import org.paodao.plan.amendment.Comparison;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.paodao.ui.Words;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What two versions of a plan differ in.
 *
 * @param versions of the plan, newest first, to choose from
 * @param unit only what concerns it; null for everything
 */
public record ComparePage(
        Comparison comparison,
        List<VersionLine> versions,
        List<Unit> units,
        @Nullable UUID unit) implements Page {
    public ComparePage {
        versions = List.copyOf(versions);
        units = List.copyOf(units);
    }

    /** Where the plan lives. */
    public String path() {
        return "/" + comparison.to().head().address();
    }

    /** The same comparison at another address, such as one that gives a file. */
    public String address(String ending) {
        var address = UriComponentsBuilder.fromPath(path() + "/compare" + ending)
                .queryParam("from", comparison.from().head().version())
                .queryParam("to", comparison.to().head().version());
        if (unit != null) {
            address.queryParam("unit", unit);
        }
        return address.build().encode().toUriString();
    }

    /** In the reader's words. */
    public DifferenceView view(Words words) {
        return view(comparison, words);
    }

    static DifferenceView view(Comparison comparison, Words words) {
        String path = "/" + comparison.to().head().address() + "/";
        var items = Stream.concat(comparison.to().items().stream(), comparison.from().items().stream())
                .toList();
        var sides = new DifferenceWords.Sides(
                comparison.from(),
                comparison.to(),
                items,
                comparison.closed(),
                item -> path + item.address() + "?version="
                        + (comparison.to().items().contains(item)
                                ? comparison.to().head().version()
                                : comparison.from().head().version()));
        List<DifferenceView.Group> setUp = new WordChangeWords(words, comparison).groups();
        DifferenceView view = new DifferenceWords(words, sides)
                .of(comparison.difference(), comparison.words().size());
        String summary = words.msg(
                "amendment.summary.versions",
                comparison.from().head().version(),
                comparison.to().head().version(),
                view.summary());
        return new DifferenceView(
                summary, Stream.concat(view.groups().stream(), setUp.stream()).toList());
    }

    /** The versions to choose from. */
    public List<Option> options(Words words) {
        return versions.stream()
                .map(line -> new Option(
                        String.valueOf(line.number()),
                        words.msg("plan.version.of", line.number(), words.time(line.at()))))
                .toList();
    }

    /** The units to choose from. */
    public List<Option> unitOptions() {
        return units.stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }
}
