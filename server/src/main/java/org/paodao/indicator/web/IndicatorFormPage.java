package org.paodao.indicator.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.target.TargetKind;
import org.paodao.ui.Page;

/**
 * What the next edition is to say of an indicator.
 *
 * @param published as the newest edition has it; null for a new one
 * @param code empty for one that is not there yet
 * @param dropped whether the draft drops it
 * @param above to which of the superior it may correspond
 */
public record IndicatorFormPage(
        @Nullable Indicator published, String code, IndicatorForm form, boolean dropped, List<Indicator> above)
        implements Page {
    /** The parts of a year for which a goal may be set, as periods write them; the year itself goes without. */
    public static final List<String> PARTS = Stream.concat(
                    Stream.of("H1", "H2", "Q1", "Q2", "Q3", "Q4"),
                    IntStream.rangeClosed(1, 12).mapToObj("%02d"::formatted))
            .toList();

    public String address() {
        return code.isEmpty() ? "/indicator-system/new" : "/indicator-system/of/" + code;
    }

    public List<TargetKind> kinds() {
        return List.of(TargetKind.values());
    }
}
