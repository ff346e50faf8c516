package org.paodao.indicator.value.web;

import java.util.List;
import java.util.UUID;
import org.paodao.indicator.value.LoadLine;
import org.paodao.indicator.value.LoadWarning;
import org.paodao.indicator.value.LoadWarnings;
import org.paodao.indicator.value.Problem;
import org.paodao.ui.Words;

/**
 * A file of figures as other programs see it.
 *
 * @param headings of its columns
 * @param columns how each is read
 * @param leftOut names of the sheets that are not read, since they hold no figures
 * @param empty rows that name an indicator and no figure, with the numbers of the first of them; they are not read
 * @param wrong how many cells are wrong; the first of them are listed
 * @param doubts cells whose name does not look like that of the indicator; nothing is refused for it
 * @param open how many that a check asks about have no reason yet
 */
record LoadShown(
        Line load,
        List<String> headings,
        List<LoadLine.Column> columns,
        List<String> leftOut,
        List<LoadLine.EmptyRows> empty,
        int wrong,
        List<Cell> problems,
        List<Cell> doubts,
        int open,
        List<Found> warnings) {

    static LoadShown of(LoadLine load, LoadWarnings.Found found, Words words) {
        LoadPage page = LoadPage.of(load, found);
        return new LoadShown(
                Line.of(load),
                page.headings(),
                page.columns(),
                page.leftOut(),
                page.empty(),
                page.wrong(),
                page.problems().stream().map(problem -> Cell.of(problem, words)).toList(),
                page.doubts().stream().map(doubt -> Cell.of(doubt, words)).toList(),
                page.open(),
                found.page().stream().map(warning -> Found.of(warning, words)).toList());
    }

    /**
     * How far it is.
     *
     * @param state CHECKING, CHECKED, REFUSED, TAKING, TAKEN, DROPPED or BROKEN
     * @param figures how many were found, or taken
     * @param fresh how many were not there before
     * @param changed how many are otherwise than before
     * @param unchanged how many were there already
     */
    record Line(UUID id, String name, String sha256, String state, int figures, int fresh, int changed, int unchanged) {
        static Line of(LoadLine load) {
            return new Line(
                    load.id(),
                    load.name(),
                    load.sha256(),
                    load.state(),
                    load.found() == null ? load.lines() : load.found().figures(),
                    load.fresh(),
                    load.changed(),
                    load.unchanged());
        }
    }

    /** A cell that is wrong, and what to do about it. */
    record Cell(String sheet, String cell, String key, String what, String remedy) {
        static Cell of(Problem problem, Words words) {
            return new Cell(
                    problem.sheet(),
                    problem.cell(),
                    problem.flaw().key(),
                    words.what(problem.flaw()),
                    words.remedy(problem.flaw()));
        }
    }

    /** A cell that a check asks about. */
    record Found(int n, String check, String sheet, String cell, String what, String reason) {
        static Found of(LoadWarning warning, Words words) {
            return new Found(
                    warning.n(),
                    warning.check().name(),
                    warning.sheet(),
                    warning.cell(),
                    words.what(warning.found()),
                    warning.reason());
        }
    }
}
