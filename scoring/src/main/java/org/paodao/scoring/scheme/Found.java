package org.paodao.scoring.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.paodao.scoring.Reason;
import org.paodao.scoring.scheme.Objection.Gravity;
import org.paodao.scoring.scheme.Objection.Part;
import org.paodao.scoring.scheme.Objection.Place;

/** Gathers objections to one thing after the other. */
final class Found {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Objection> objections = new ArrayList<>();
    private Part part = Part.SCHEME;
    private String code = "";

    /** What comes next is about this. */
    Found at(Part next, String itsCode) {
        part = next;
        code = itsCode;
        return this;
    }

    void error(String field, Reason reason) {
        objections.add(new Objection(Gravity.ERROR, new Place(part, code, field), reason));
    }

    void warning(String field, Reason reason) {
        objections.add(new Objection(Gravity.WARNING, new Place(part, code, field), reason));
    }

    /** An error unless the value lies between the two, both included. */
    void range(String field, BigDecimal value, long least, long most) {
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            error(field, Faults.OUT_OF_RANGE.with(value, BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
        }
    }

    void range(String field, int value, long least, long most) {
        range(field, BigDecimal.valueOf(value), least, most);
    }

    List<Objection> objections() {
        return List.copyOf(objections);
    }
}
