package org.paodao.plan.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.document.list.ListKind;
import org.paodao.plan.Item;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanView;

/**
 * The items of the level above a list, as its rows name them: by code, by title, or by the number that the plan shows, as in
 * 标志性成果3.
 */
final class Supported {
    private static final Pattern NUMBER = Pattern.compile("(?<kind>\\D*?)第?(?<number>[0-9]{1,4})[.．号项个]?");

    private final Map<String, String> named = new HashMap<>();
    private final Map<String, String> numbered = new HashMap<>();
    private final Set<String> kinds = new HashSet<>();

    Supported(PlanView plan, ListKind list) {
        List<String> above = above(plan, ListEntries.code(list));
        var twice = new HashSet<String>();
        for (Item item : plan.items()) {
            if (above.contains(item.kind())) {
                named.putIfAbsent(ListContent.plain(item.title()), item.address());
                String number = String.valueOf(item.number());
                if (numbered.putIfAbsent(number, item.address()) != null) {
                    twice.add(number);
                }
            }
        }
        for (Item item : plan.items()) {
            if (above.contains(item.kind()) && !item.code().isBlank()) {
                named.put(ListContent.plain(item.code()), item.address());
            }
        }
        numbered.keySet().removeAll(twice);
        plan.kinds().stream().filter(kind -> above.contains(kind.code())).forEach(kind -> kinds.addAll(words(kind)));
    }

    /** Its address; null when the level above has nothing that is called so. */
    @Nullable
    String address(String name) {
        String plain = ListContent.plain(name);
        String known = named.get(plain);
        Matcher number = NUMBER.matcher(plain);
        if (known != null || !number.matches()) {
            return known;
        }
        String kind = number.group("kind");
        int value = Integer.parseInt(number.group("number"));
        return kind.isEmpty() || kinds.contains(kind) ? numbered.get(String.valueOf(value)) : null;
    }

    /** 标志性成果 is called 成果 for short. */
    private static List<String> words(Kind kind) {
        String name = kind.nameZh();
        return List.of(name, name.substring(Math.max(0, name.length() - 2)));
    }

    /** As the plan says, else as is usual. */
    private static List<String> above(PlanView plan, String code) {
        List<String> said = plan.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .flatMap(kind -> kind.supports().stream())
                .toList();
        if (!said.isEmpty()) {
            return said;
        }
        return switch (code) {
            case "work", "indicator" -> List.of("outcome");
            case "reform" -> List.of("work");
            default -> List.of();
        };
    }
}
