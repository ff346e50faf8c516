package org.paodao.plan.intake;

import java.nio.charset.StandardCharsets;
import org.paodao.files.FileName;
import org.paodao.kernel.Refusal;

/**
 * A file or pasted text as it came.
 *
 * @param name the file's name without folders
 * @param mediaType as the browser said
 * @param content the bytes, not empty, at most {@link #LIMIT}
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record Upload(String name, String mediaType, byte[] content) {
    /** 50 MB. */
    public static final int LIMIT = 50 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int FIRST_WORDS = 30;

    /** A file; refused at the field {@code file} when it is empty or too large. */
    public static Upload file(String name, String mediaType, byte[] content) {
        if (content.length == 0) {
            throw Refusal.invalid("file", "planimport.file-empty");
        }
        if (content.length > LIMIT) {
            throw Refusal.invalid("file", "planimport.file-large", LIMIT / MEGABYTE);
        }
        return new Upload(FileName.plain(name), mediaType, content);
    }

    /** Pasted text; refused at the field {@code text} when there is none. */
    public static Upload pasted(String text) {
        if (text.isBlank()) {
            throw Refusal.invalid("text", "planimport.text-empty");
        }
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        if (content.length > LIMIT) {
            throw Refusal.invalid("text", "planimport.file-large", LIMIT / MEGABYTE);
        }
        String words = text.strip().lines().findFirst().orElse("");
        String name = words.codePointCount(0, words.length()) <= FIRST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, FIRST_WORDS));
        return new Upload(FileName.plain(name) + ".txt", "text/plain;charset=UTF-8", content);
    }
}
