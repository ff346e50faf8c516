package org.paodao.indicator.value;

import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.check.Check;

/**
 * What a check found about a cell of a file that is looked at.
 *
 * @param n the number of the figure in the file
 * @param reason why it is right nevertheless; empty until somebody says it
 */
public record LoadWarning(
        int n, Check check, String sheet, String cell, Flaw found, String reason, String answeredBy) {}
