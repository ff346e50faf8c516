package org.paodao.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A browser and its system in two words, from what it says of itself. */
final class Devices {
    /** The first that matches is meant: Edge calls itself Chrome, and Chrome Safari. */
    private static final List<String[]> BROWSERS = List.of(
            new String[] {"MicroMessenger", "WeChat"},
            new String[] {"DingTalk", "DingTalk"},
            new String[] {"Edg", "Edge"},
            new String[] {"Firefox", "Firefox"},
            new String[] {"Chrome", "Chrome"},
            new String[] {"Safari", "Safari"});

    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"HarmonyOS", "HarmonyOS"},
            new String[] {"OpenHarmony", "HarmonyOS"},
            new String[] {"Android", "Android"},
            new String[] {"iPhone", "iPhone"},
            new String[] {"iPad", "iPad"},
            new String[] {"Windows", "Windows"},
            new String[] {"Mac OS X", "macOS"},
            new String[] {"Linux", "Linux"});

    private Devices() {}

    /** Such as “Edge · Windows”; empty when it says nothing that is known. */
    static String name(@Nullable String userAgent) {
        if (userAgent == null) {
            return "";
        }
        String browser = first(BROWSERS, userAgent);
        String system = first(SYSTEMS, userAgent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + " · " + system;
    }

    private static String first(List<String[]> known, String userAgent) {
        return known.stream()
                .filter(pair -> userAgent.contains(pair[0]))
                .map(pair -> pair[1])
                .findFirst()
                .orElse("");
    }
}
