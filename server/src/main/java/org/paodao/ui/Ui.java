package org.paodao.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.context.MessageSource;

/**
 * What every template gets besides its page: words in the reader's language, who is signed in, where we are.
 *
 * @param messages the message files
 * @param locale the reader's language
 * @param user who is signed in; null on public pages
 * @param path the address of this page without query
 * @param csrf the token that every form and htmx request sends back
 */
public record Ui(
        MessageSource messages, Locale locale, @Nullable CurrentUser user, String path, Csrf csrf) {

    /** The sentence or word for a key; a missing key is a defect that a test finds. */
    public String msg(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** Whether the page is read in Chinese. */
    public boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    /**
     * The token against forged requests.
     *
     * @param parameter name of the hidden form field
     * @param header name of the request header
     * @param token its value
     */
    public record Csrf(String parameter, String header, String token) {}
}
