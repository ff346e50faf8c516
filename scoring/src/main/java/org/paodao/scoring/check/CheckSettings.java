package org.paodao.scoring.check;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which checks are on, how strict and how severe.
 *
 * @param byCheck an entry for each {@link Check}
 */
public record CheckSettings(Map<Check, Setting> byCheck) {

    /** One check's severity and threshold; what the threshold means is said at {@link Check}. */
    public record Setting(Severity severity, BigDecimal threshold) {}

    public CheckSettings {
        byCheck = Map.copyOf(byCheck);
        if (byCheck.size() < Check.values().length) {
            throw new IllegalArgumentException("Not every check has a setting: %s".formatted(byCheck));
        }
    }

    /** What is no number blocks; everything else warns. */
    public static CheckSettings usual() {
        var usual = new EnumMap<Check, Setting>(Check.class);
        for (Check check : Check.values()) {
            Severity severity = check == Check.NUMBER ? Severity.BLOCK : Severity.WARN;
            usual.put(check, new Setting(severity, check.threshold()));
        }
        return new CheckSettings(usual);
    }

    /** The same with one check set otherwise. */
    public CheckSettings with(Check check, Setting setting) {
        var changed = new EnumMap<>(byCheck);
        changed.put(check, setting);
        return new CheckSettings(changed);
    }

    /** The setting of one check. */
    public Setting of(Check check) {
        return Objects.requireNonNull(byCheck.get(check));
    }

    boolean isOn(Check check) {
        return of(check).severity() != Severity.OFF;
    }

    BigDecimal threshold(Check check) {
        return of(check).threshold();
    }
}
