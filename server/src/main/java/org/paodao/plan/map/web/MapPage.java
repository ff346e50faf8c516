package org.paodao.plan.map.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paodao.plan.map.MapModel;
import org.paodao.plan.map.MapVersion;
import org.paodao.plan.map.MapView;
import org.paodao.ui.Light;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * The architecture map of a plan.
 *
 * @param view the map
 * @param query what was asked
 * @param form the name that is being given to a version; empty when none was typed
 * @param mayName whether the user may name versions
 */
public record MapPage(MapView view, MapQuery query, MapVersion.Naming form, boolean mayName) implements Page {
    /** The plan's own page. */
    public String planPath() {
        return "/" + view.head().address();
    }

    /** Where this map lives. */
    public String path() {
        return planPath() + "/map";
    }

    /** The address of the map as a file. */
    public String file(String ending) {
        return query.address(path() + "." + ending);
    }

    /**
     * The versions to choose from, newest first, each with its names.
     *
     * @param word what a version is called, with # for its number
     */
    public List<Option> versions(String word) {
        Map<Integer, String> labels = view.versions().stream()
                .filter(MapVersion::holds)
                .collect(Collectors.groupingBy(
                        MapVersion::version, Collectors.mapping(MapVersion::label, Collectors.joining("、"))));
        int newest = view.head().currentVersion();
        return IntStream.rangeClosed(1, newest)
                .map(at -> newest + 1 - at)
                .mapToObj(version -> new Option(
                        String.valueOf(version),
                        (labels.containsKey(version) ? labels.get(version) + " · " : "")
                                + word.replace("#", String.valueOf(version))))
                .toList();
    }

    /** The version that the form to name one stands on. */
    public String naming() {
        return String.valueOf(form.version() == 0 ? view.head().version() : form.version());
    }

    /** The names that hold, to choose one to take back. */
    public List<Option> names() {
        return view.versions().stream()
                .filter(MapVersion::holds)
                .map(version -> new Option(version.id().toString(), version.label()))
                .toList();
    }

    /** The units to choose from. */
    public List<Option> unitOptions() {
        return view.units().stream()
                .map(unit -> new Option(String.valueOf(unit.unit()), unit.name()))
                .toList();
    }

    /** The lights that occur. */
    public List<Light> lights() {
        return view.model().bands().stream()
                .flatMap(band -> band.boxes().stream())
                .flatMap(box -> Stream.ofNullable(box.status().light()))
                .filter(light -> light != Light.NONE)
                .distinct()
                .sorted()
                .toList();
    }

    /** The marks that occur, with how many boxes have each. */
    public Map<MapModel.Mark.Sort, Long> marks() {
        var marks = new LinkedHashMap<MapModel.Mark.Sort, Long>();
        for (MapModel.Mark.Sort sort : MapModel.Mark.Sort.values()) {
            long count = view.model().bands().stream()
                    .flatMap(band -> band.boxes().stream())
                    .filter(box -> box.status().mark().sort() == sort)
                    .count();
            if (count > 0 && sort != MapModel.Mark.Sort.NONE) {
                marks.put(sort, count);
            }
        }
        return marks;
    }

    /** The bands as lists for a narrow screen: the boxes of each column, groups together, then those below all columns. */
    public List<Stack> stacks(MapModel.Band band) {
        var stacks = new ArrayList<Stack>();
        for (int column = 0; column < view.model().columns().size(); column++) {
            stacks.add(new Stack(view.model().columns().get(column).name(), standing(band, column)));
        }
        stacks.add(new Stack("", standing(band, MapModel.Box.ACROSS)));
        stacks.removeIf(stack -> stack.boxes().isEmpty());
        return stacks;
    }

    private static List<MapModel.Box> standing(MapModel.Band band, int column) {
        return band.boxes().stream()
                .filter(box -> box.column() == column)
                .sorted(Comparator.comparingInt(box -> box.group().order()))
                .toList();
    }

    /** The boxes of a column below each other; a column without a name is none. */
    public record Stack(String column, List<MapModel.Box> boxes) {
        public Stack {
            boxes = List.copyOf(boxes);
        }
    }
}
