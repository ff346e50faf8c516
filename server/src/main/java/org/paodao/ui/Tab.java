package org.paodao.ui;

import org.jspecify.annotations.Nullable;

/**
 * A part of a thing with its own address.
 *
 * @param name what is shown
 * @param address where it leads
 * @param current whether it is shown now
 * @param count how many it holds; null when that says nothing
 */
public record Tab(
        String name,
        String address,
        boolean current,
        @Nullable Integer count) {}
