/**
 * Reads the yearly lists that come as spreadsheets: outcomes, works, reforms, indicators, tasks.
 *
 * <p>Start at {@link org.paodao.document.list.ListReader}. Every row and every problem is returned, each with its sheet and
 * cell; whether to import is the caller's to decide. {@link org.paodao.document.list.ListTemplates} writes the empty lists.
 */
@NullMarked
package org.paodao.document.list;

import org.jspecify.annotations.NullMarked;
