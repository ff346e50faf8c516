/**
 * Task lists as Excel files, in the column layouts that places use: written out, recognised, looked at and taken in. Start at {@link
 * org.paodao.progress.sheet.TaskFiles}; {@link org.paodao.progress.sheet.Layout} has the columns.
 */
@NamedInterface("sheet")
@NullMarked
package org.paodao.progress.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
