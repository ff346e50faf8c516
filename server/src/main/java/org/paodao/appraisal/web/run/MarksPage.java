package org.paodao.appraisal.web.run;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.LedgerWords;
import org.paodao.appraisal.run.MarkSheet;
import org.paodao.ui.Page;

/** What a scorer has to mark. */
public record MarksPage(MarkSheet sheet) implements Page {
    public String address() {
        return "/appraisals/" + sheet.round().id() + "/marks";
    }

    /** One mark, as a part of the page. */
    public record Cell(
            String address, String clause, UUID unit, String name, BigDecimal scale, MarkSheet.@Nullable Mark mark) {
        public String value() {
            return mark == null ? "" : LedgerWords.plain(mark.marks());
        }

        public int seen() {
            return mark == null ? 0 : mark.version();
        }

        /** Its id in the page. */
        public String id() {
            return "mark-" + clause.replace('.', '-') + "-" + unit;
        }
    }

    public Cell cell(MarkSheet.Part part, UUID unit, String name) {
        return new Cell(address(), part.clause().code(), unit, name, part.scale(), part.mark(unit));
    }
}
