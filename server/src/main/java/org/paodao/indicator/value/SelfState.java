package org.paodao.indicator.value;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a unit itself says that an indicator stands (是否达序). */
public enum SelfState {
    /** 超前 */
    AHEAD,
    /** 达序 */
    ON_SCHEDULE,
    /** 滞后 */
    BEHIND,
    /** 严重滞后 */
    FAR_BEHIND;

    /** The last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How far behind it is said to be: 0 for not at all. */
    public int behind() {
        return switch (this) {
            case AHEAD, ON_SCHEDULE -> 0;
            case BEHIND -> 1;
            case FAR_BEHIND -> 2;
        };
    }

    /** The state with this name; none for another word. */
    public static Optional<SelfState> named(String name) {
        return Stream.of(values()).filter(state -> state.name().equals(name)).findFirst();
    }
}
