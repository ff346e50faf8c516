package org.paodao.ui.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.ui.Page;

/**
 * What is shown instead of a page.
 *
 * @param status of the answer
 * @param kind which texts it shows: {@code ui.error.<kind>} and {@code ui.error.<kind>.remedy}
 * @param flaws what was refused; empty when nothing was
 * @param incident the number under which a defect is logged; null when it is none
 */
public record ErrorPage(
        int status,
        String kind,
        List<Refusal.Flaw> flaws,
        @Nullable String incident) implements Page {}
