package org.paodao.progress.claim;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.paodao.document.Unreadable;
import org.paodao.document.extract.Extraction;
import org.paodao.files.Files;
import org.springframework.stereotype.Component;

/** Makes the prints of what is said and of the files that show it. */
@Component
class ClaimPrints {
    private static final int MOST_PASSAGES = 40;
    /** Words of larger files are not compared; the file as such is. */
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private final Files files;

    ClaimPrints(Files files) {
        this.files = files;
    }

    /** The prints of what is said. */
    List<Print> said(UUID jurisdiction, Sent sent) {
        List<Print> prints = new ArrayList<>();
        String progress = sent.content().progress();
        text(prints, Print.Kind.TEXT, 0, progress, salt(jurisdiction, "text"));
        List<String> sentences = Passages.sentences(progress);
        for (int n = 0; n < Math.min(sentences.size(), MOST_PASSAGES); n++) {
            text(
                    prints,
                    Print.Kind.PASSAGE,
                    n,
                    sentences.get(n),
                    salt(jurisdiction, "passage " + sent.place().round()));
        }
        return prints;
    }

    /** The prints of files as such, without opening them. */
    List<Print> held(List<ClaimSources.Held> held) {
        List<Print> prints = new ArrayList<>();
        for (int n = 0; n < held.size(); n++) {
            prints.add(new Print(Print.Kind.FILE, n, held.get(n).sha256(), List.of(), List.of()));
        }
        return prints;
    }

    /** The prints of what is in files. One that cannot be opened has none. */
    List<Print> opened(UUID jurisdiction, List<ClaimSources.Held> held) {
        List<Print> prints = new ArrayList<>();
        for (int n = 0; n < held.size(); n++) {
            ClaimSources.Held file = held.get(n);
            String name = file.name().toLowerCase(Locale.ROOT);
            if (name.matches(".*\\.(jpe?g|png)")) {
                picture(prints, n, files.heldContent(jurisdiction, file.file()), salt(jurisdiction, "picture"));
            } else if (name.matches(".*\\.(pdf|docx?|txt)")) {
                byte[] content = files.heldContent(jurisdiction, file.file());
                text(prints, Print.Kind.WORDS, n, words(content, name), salt(jurisdiction, "words"));
            }
        }
        return prints;
    }

    private static void text(List<Print> prints, Print.Kind kind, int position, String text, long salt) {
        TextPrint.of(text)
                .ifPresent(print -> prints.add(new Print(kind, position, null, print.bands(salt), print.signature())));
    }

    private static void picture(List<Print> prints, int position, byte[] content, long salt) {
        PicturePrint.of(content)
                .ifPresent(print -> prints.add(
                        new Print(Print.Kind.PICTURE, position, null, print.bands(salt), print.signature())));
    }

    private static String words(byte[] content, String name) {
        if (content.length > MOST_BYTES) {
            return "";
        }
        try {
            return Extraction.text(content, name);
        } catch (Unreadable nothing) {
            return "";
        }
    }

    /** What keeps the keys of districts, kinds and rounds apart. */
    private static long salt(UUID jurisdiction, String kind) {
        return UUID.nameUUIDFromBytes((jurisdiction + " " + kind).getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
    }
}
