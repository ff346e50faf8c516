package org.paodao.indicator.web;

import org.jspecify.annotations.Nullable;
import org.paodao.indicator.SystemPreview;
import org.paodao.ui.Page;

/**
 * A list of indicators to be taken into the draft.
 *
 * @param preview what the file says; null before there is one
 * @param year whose targets the list holds
 */
public record SystemFilePage(@Nullable SystemPreview preview, int year) implements Page {}
