package org.paodao.progress.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;

/** What a shared credit is to say. */
public record NewCredit(String name, String reason, List<SharedCredit.Part> parts) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_PARTS = 10;
    private static final int DECIMALS = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public NewCredit {
        name = name.strip();
        reason = reason.strip();
        parts = List.copyOf(parts);
    }

    /**
     * Refuses what cannot be shared so.
     *
     * @param again whether it changes what was registered, which wants a reason
     */
    void check(boolean again) {
        List<Flaw> flaws = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            flaws.add(Flaw.at("name", "progresscredit.name", LONGEST_NAME));
        }
        reason(flaws, again);
        long units = parts.stream().map(SharedCredit.Part::unit).distinct().count();
        if (units < 2 || units < parts.size() || parts.size() > MOST_PARTS) {
            flaws.add(Flaw.at("parts", "progresscredit.units", MOST_PARTS));
        } else if (parts.stream().map(SharedCredit.Part::share).anyMatch(NewCredit::isNoShare)) {
            flaws.add(Flaw.at("parts", "progresscredit.share"));
        } else if (sum().compareTo(WHOLE) != 0) {
            flaws.add(Flaw.at("parts", "progresscredit.sum", sum().toPlainString()));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    private void reason(List<Flaw> flaws, boolean again) {
        if (reason.length() > LONGEST_REASON || (again && reason.isEmpty())) {
            flaws.add(Flaw.at("reason", "progresscredit.reason", LONGEST_REASON));
        }
    }

    private static boolean isNoShare(BigDecimal share) {
        return share.signum() <= 0
                || share.compareTo(WHOLE) >= 0
                || share.stripTrailingZeros().scale() > DECIMALS;
    }

    private BigDecimal sum() {
        return parts.stream().map(SharedCredit.Part::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same with another reason, and nothing else changed. */
    static NewCredit of(SharedCredit.Version version, String reason) {
        return new NewCredit(version.name(), reason, version.parts());
    }

    /**
     * Where a credit is registered.
     *
     * @param requestKey of the form, so that it counts once
     */
    public record Request(String requestKey, UUID round) {}
}
