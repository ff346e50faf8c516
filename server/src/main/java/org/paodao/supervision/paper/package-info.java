/**
 * Official papers (文书) of supervision as Word documents and PDF: 交办单, 督办单, 催办通知 and their kin, from templates that the office can replace. Start at {@link
 * org.paodao.supervision.paper.Papers}; {@link org.paodao.supervision.paper.PaperKind} has what each kind can be filled with, {@link
 * org.paodao.supervision.paper.PaperTemplates} keeps the templates.
 *
 * <p>A template is a docx with {@code {{title}}} for a value, {@code {{rows:parts.unit}}} in a row of a table that is repeated for each entry, and paragraphs
 * {@code {{each:topics}}} and {@code {{end:topics}}} around what is repeated as a whole. {@link org.paodao.supervision.paper.Merge} fills it; {@link
 * org.paodao.supervision.paper.Print} lays the filled document out as PDF.
 */
@NamedInterface("paper")
@NullMarked
package org.paodao.supervision.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
