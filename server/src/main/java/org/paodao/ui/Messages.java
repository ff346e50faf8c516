package org.paodao.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All files in {@code messages/}: {@code plan.properties} is Chinese, {@code plan_en.properties} English. A new module's
 * file is found without being listed.
 *
 * <p>Every text is a {@link MessageFormat}: an apostrophe is written twice. A plain {@code {0}} shows a number as it is
 * (2023, not 2,023); for a grouped one pass {@link Ui#number}.
 */
final class Messages extends ResourceBundleMessageSource {

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

    /** Writes a value as it is. */
    private static final class Plain extends Format {
        private static final long serialVersionUID = 1L;

        @Override
        public StringBuffer format(Object value, StringBuffer text, FieldPosition position) {
            return text.append(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        }

        @Override
        public @Nullable Object parseObject(String source, ParsePosition position) {
            throw new UnsupportedOperationException("messages are written, not read");
        }
    }
}
