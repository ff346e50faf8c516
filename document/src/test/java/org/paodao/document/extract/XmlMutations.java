package org.paodao.document.extract;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages XML so that it mostly stays XML: attributes get odd values, elements vanish, double and change places. */
final class XmlMutations {
    private static final Pattern VALUE = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^?!>]+>");
    private static final String[] ODD = {
        "",
        "-1",
        "0",
        "2147483647",
        "99999999999",
        "A1:XFD1048576",
        "1e308",
        "NaN",
        "%9",
        "../../x",
        "true",
        "\u0007",
        "十"
    };

    private XmlMutations() {}

    static byte[] damage(byte[] xml, Random random) {
        String text = new String(xml, StandardCharsets.UTF_8);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            text = switch (random.nextInt(4)) {
                case 0, 1 -> replaced(text, VALUE, "=\"" + ODD[random.nextInt(ODD.length)] + "\"", random);
                case 2 -> replaced(text, TAG, "", random);
                default -> doubled(text, random);
            };
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String replaced(String text, Pattern what, String by, Random random) {
        var places = what.matcher(text).results().toList();
        if (places.isEmpty()) {
            return text;
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        return text.substring(0, place.start()) + by + text.substring(place.end());
    }

    private static String doubled(String text, Random random) {
        var places = TAG.matcher(text).results().toList();
        if (places.size() < 2) {
            return text;
        }
        int from = places.get(random.nextInt(places.size())).start();
        int to = places.get(random.nextInt(places.size())).end();
        int at = places.get(random.nextInt(places.size())).start();
        return text.substring(0, at) + text.substring(Math.min(from, to), Math.max(from, to)) + text.substring(at);
    }
}
