package org.paodao.indicator.value.web;

import java.util.List;
import java.util.Objects;
import org.paodao.indicator.value.LoadLine;
import org.paodao.indicator.value.LoadReading;
import org.paodao.indicator.value.Problem;
import org.paodao.ui.Page;

/** One import: how far it is, what is wrong in which cell, how its columns are read. */
public record LoadPage(LoadLine load) implements Page {
    /** What a column can mean. */
    public static final List<String> MEANINGS =
            List.of("CODE", "UNIT", "PART", "PERIOD", "AMOUNT", "STAGE", "SOURCE", "COMMENT", "NONE");

    public String address() {
        return "/indicators/loads/" + load.id();
    }

    public List<String> headings() {
        return load.found() == null ? List.of() : load.found().headings();
    }

    public List<Problem> problems() {
        return load.found() == null ? List.of() : load.found().problems();
    }

    public int wrong() {
        return load.found() == null ? 0 : load.found().wrong();
    }

    public int figures() {
        return load.found() == null ? load.lines() : load.found().figures();
    }

    /** What a column is said to mean; empty where its heading says it. */
    public String meaning(String heading) {
        return reading().columns().getOrDefault(heading, "");
    }

    /** The period of a file that does not say it. */
    public String period() {
        return reading().constants().getOrDefault("PERIOD", "");
    }

    private LoadReading reading() {
        return Objects.requireNonNullElse(load.reading(), LoadReading.TEMPLATE);
    }

    /** Whether another way of reading can be tried. */
    public boolean readable() {
        return load.file() != null
                && (load.state().equals("REFUSED") || load.state().equals("CHECKED"));
    }
}
