package org.paodao.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Decimals;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All files in {@code messages/}: {@code plan.properties} is Chinese, {@code plan_en.properties} English. A new module's
 * file is found without being listed.
 *
 * <p>Every text is a {@link MessageFormat}: an apostrophe is written twice. A plain {@code {0}} shows a whole number as it
 * is (2023, not 2,023) and a decimal, which is a figure, as {@link Decimals#grouped} writes it; for a count that is grouped
 * pass {@link Ui#number}.
 *
 * <p>What was found once is remembered: a page asks for thousands of words, and each would be looked for in one file after the other.
 */
final class Messages extends ResourceBundleMessageSource {
    private final ConcurrentMap<Locale, ConcurrentMap<String, String>> plain = new ConcurrentHashMap<>();
    private final ConcurrentMap<Locale, ConcurrentMap<String, MessageFormat>> formats = new ConcurrentHashMap<>();

    Messages() {
        setBasenames(files());
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
        setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        setAlwaysUseMessageFormat(true);
    }

    private static String[] files() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
            return Arrays.stream(found)
                    .map(file -> String.valueOf(file.getFilename()))
                    .filter(name -> !name.contains("_"))
                    .map(name -> "messages/" + name.substring(0, name.indexOf('.')))
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        if (code == null || locale == null || (arguments != null && arguments.length > 0)) {
            return super.getMessageInternal(code, counted(code, arguments, locale), locale);
        }
        return remembered(plain, code, locale, () -> super.getMessageInternal(code, arguments, locale));
    }

    /** Where the text chooses by a number, as between 1 item and 2 items, one that was written already is taken as the number it is. */
    private Object @Nullable [] counted(@Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        MessageFormat message = code == null || locale == null ? null : resolveCode(code, locale);
        if (message == null || arguments == null) {
            return arguments;
        }
        Format[] formats = message.getFormatsByArgumentIndex();
        // Not a clone: what was given may be an array of texts only.
        Object[] counted = Arrays.copyOf(arguments, arguments.length, Object[].class);
        for (int i = 0; i < Math.min(formats.length, counted.length); i++) {
            if (formats[i] instanceof ChoiceFormat && counted[i] instanceof String written) {
                counted[i] = number(written);
            }
        }
        return counted;
    }

    /** What is no number counts as many. */
    private static BigDecimal number(String written) {
        BigDecimal number = Decimals.read(written.replace(",", ""));
        return number == null ? BigDecimal.TWO : number;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return remembered(formats, code, locale, () -> super.resolveCode(code, locale));
    }

    private static <T> @Nullable T remembered(
            ConcurrentMap<Locale, ConcurrentMap<String, T>> known,
            String code,
            Locale locale,
            Supplier<@Nullable T> search) {
        ConcurrentMap<String, T> ofLocale = known.computeIfAbsent(locale, any -> new ConcurrentHashMap<>());
        T found = ofLocale.get(code);
        if (found == null) {
            found = search.get();
            if (found != null) {
                ofLocale.put(code, found);
            }
        }
        return found;
    }

    @Override
    protected MessageFormat createMessageFormat(String text, @Nullable Locale locale) {
        MessageFormat message = super.createMessageFormat(text, locale);
        Format[] formats = message.getFormats();
        for (int i = 0; i < formats.length; i++) {
            if (formats[i] == null) {
                message.setFormat(i, new Plain());
            }
        }
        return message;
    }

    /** Writes a figure grouped and any other value as it is. */
    private static final class Plain extends Format {
        private static final long serialVersionUID = 1L;

        @Override
        public StringBuffer format(Object value, StringBuffer text, FieldPosition position) {
            return text.append(value instanceof BigDecimal number ? Decimals.grouped(number) : value.toString());
        }

        @Override
        public @Nullable Object parseObject(String source, ParsePosition position) {
            throw new UnsupportedOperationException("messages are written, not read");
        }
    }
}
