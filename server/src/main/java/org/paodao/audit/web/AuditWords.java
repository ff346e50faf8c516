package org.paodao.audit.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paodao.ui.Option;
import org.paodao.ui.Words;

/** Actions, things and fields in words. What a later version wrote and this one does not know is shown as it is. */
public final class AuditWords {
    private static final String ACTION = "audit.action.";
    private static final String PLAIN_CODE = "audit.code.";
    private static final String PERMISSION = "access.permission.";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");
    /** Written where no unit is meant but all together, or each alike. */
    private static final String WHOLE = "00000000-0000-0000-0000-000000000000";

    private static final String EACH = "00000000-0000-0000-0000-000000000001";
    /** Every action that has a sentence, sorted. */
    private static final List<String> ACTIONS = actions();

    private AuditWords() {}

    /** What was done. */
    public static String action(Words words, String action) {
        return of(words, ACTION, action);
    }

    /** What kind of thing it was done to. */
    public static String subject(Words words, String type) {
        return of(words, "audit.subject.", type);
    }

    /** From where. */
    public static String channel(Words words, String channel) {
        return of(words, "audit.channel.", channel);
    }

    /** The name of a field; what kind something is may stand for one. */
    public static String field(Words words, List<String> path) {
        return path.isEmpty()
                ? words.msg("audit.value")
                : path.stream()
                        .map(name -> of(words, CODE.matcher(name).matches() ? PLAIN_CODE : "audit.field.", name))
                        .collect(Collectors.joining(" · "));
    }

    /**
     * What a field held: a code in words where it has some, days and periods as they are read, all else as it was. One code may mean
     * different things in different fields, such as a light and a card.
     */
    public static String value(Words words, List<String> path, String value) {
        return switch (value) {
            case "true" -> words.msg("audit.yes");
            case "false" -> words.msg("audit.no");
            case WHOLE -> words.msg("audit.whole");
            case EACH -> words.msg("audit.each");
            default -> CODE.matcher(value).matches() ? code(words, path, value) : words.withDates(value);
        };
    }

    private static String code(Words words, List<String> path, String value) {
        String permission = of(words, PERMISSION, value.toLowerCase(Locale.ROOT).replace('_', '-'), value);
        String plain = of(words, PLAIN_CODE, value, permission);
        return path.isEmpty() ? plain : of(words, PLAIN_CODE + path.getLast() + ".", value, plain);
    }

    private static String of(Words words, String prefix, String code) {
        return of(words, prefix, code, code);
    }

    private static String of(Words words, String prefix, String code, String otherwise) {
        return String.valueOf(words.messages().getMessage(prefix + code, null, otherwise, words.locale()));
    }

    /** Modules and their actions, to choose from. */
    public static List<Option> choices(Words words) {
        var choices = new ArrayList<Option>();
        String last = "";
        for (String action : ACTIONS) {
            String module = action.substring(0, action.indexOf('.'));
            String name = of(words, "audit.module.", module);
            if (!module.equals(last)) {
                choices.add(new Option(module, words.msg("audit.module.all", name)));
                last = module;
            }
            choices.add(new Option(action, name + " · " + action(words, action)));
        }
        return choices;
    }

    private static List<String> actions() {
        var texts = new Properties();
        try (var file = AuditWords.class.getResourceAsStream("/messages/audit.properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(ACTION))
                .map(key -> key.substring(ACTION.length()))
                .sorted()
                .toList();
    }
}
