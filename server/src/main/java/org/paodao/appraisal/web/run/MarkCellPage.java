package org.paodao.appraisal.web.run;

import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.ui.Page;

/**
 * One mark after it was typed.
 *
 * @param refused why it was not taken; null where it was
 */
public record MarkCellPage(
        MarksPage.Cell cell, String typed, @Nullable Refusal refused) implements Page {}
