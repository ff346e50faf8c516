package org.paodao.ui.web;

import org.jspecify.annotations.Nullable;
import org.paodao.ui.Page;

/**
 * What was done, in place of the line where it was done.
 *
 * @param said the sentence that the page of the thing would say; null for none
 * @param address that page
 */
public record DoneInPlacePage(@Nullable String said, String address) implements Page {}
