package org.paodao.document.list;

/**
 * Something to see to in a list.
 *
 * @param sheet the sheet's name; empty for csv
 * @param cell its place as the office program shows it, such as {@code B7}
 * @param value what the cell shows
 * @param problem what is wrong
 * @param detail what makes it concrete, such as the other cell with the same code; may be empty
 */
public record CellProblem(String sheet, String cell, String value, Problem problem, String detail) {
    public Problem.Severity severity() {
        return problem.severity();
    }
}
