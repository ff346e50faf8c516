package org.paodao.progress.claim.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.progress.claim.NewCredit;
import org.paodao.progress.claim.SharedCredit;
import org.paodao.progress.round.Units;

/** What is typed to share a credit: a unit and its share in each row. */
public record CreditForm(Map<String, String> fields) {
    /** So many rows are offered. */
    private static final int ROWS = 6;

    private static final int LONGEST = 10;

    public CreditForm {
        fields = Map.copyOf(fields);
    }

    /** The form of what a credit says. */
    static CreditForm of(SharedCredit.Version version, Units units) {
        Map<String, String> fields = new HashMap<>(Map.of("name", version.name(), "reason", ""));
        for (int n = 0; n < version.parts().size(); n++) {
            SharedCredit.Part part = version.parts().get(n);
            row(fields, n, units.name(part.unit()), part.item());
            fields.put("share." + n, part.share().toPlainString());
        }
        return new CreditForm(fields);
    }

    static void row(Map<String, String> fields, int n, String unit, @Nullable UUID item) {
        fields.put("unit." + n, unit);
        fields.put("item." + n, item == null ? "" : item.toString());
    }

    /** What a field holds; empty for nothing. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The rows that are shown. */
    public List<Integer> rows() {
        return IntStream.range(0, ROWS).boxed().toList();
    }

    int seen() {
        return get("seen").matches("[0-9]{1,9}") ? Integer.parseInt(get("seen")) : 0;
    }

    @Nullable
    UUID round() {
        return Ids.read(get("round"));
    }

    /** What was typed; what cannot be read is refused at its field. */
    NewCredit read(Units units) {
        List<Flaw> flaws = new ArrayList<>();
        List<SharedCredit.Part> parts = new ArrayList<>();
        for (int n : rows()) {
            String name = get("unit." + n).strip();
            String share = get("share." + n).strip().replaceAll("[%％]$", "").strip();
            if (!name.isEmpty() || !share.isEmpty()) {
                UUID unit = units.named(name);
                if (unit == null) {
                    flaws.add(Flaw.at("unit." + n, "progress.cell-unit", name));
                } else if (share.length() > LONGEST || !share.matches("[0-9]+(\\.[0-9]+)?")) {
                    flaws.add(Flaw.at("share." + n, "progresscredit.share"));
                } else {
                    parts.add(new SharedCredit.Part(unit, Ids.read(get("item." + n)), new BigDecimal(share)));
                }
            }
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        return new NewCredit(get("name"), get("reason"), parts);
    }
}
