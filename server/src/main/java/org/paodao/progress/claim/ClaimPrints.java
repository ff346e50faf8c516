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

    /** So many pictures are opened for a hint. */
    private static final int HINTED = 8;

    private final Files files;
    private final KnownPictures pictures;

    ClaimPrints(Files files, KnownPictures pictures) {
        this.files = files;
        this.pictures = pictures;
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
            if (isPicture(file)) {
                picture(prints, jurisdiction, n, file);
            } else if (name.matches(".*\\.(pdf|docx?|txt)")) {
                byte[] content = files.heldContent(jurisdiction, file.file());
                text(prints, Print.Kind.WORDS, n, words(content, name), salt(jurisdiction, "words"));
            }
        }
        return prints;
    }

    /** The prints of the first pictures among files. */
    List<Print> pictures(UUID jurisdiction, List<ClaimSources.Held> held) {
        List<Print> prints = new ArrayList<>();
        int opened = 0;
        for (int n = 0; n < held.size() && opened < HINTED; n++) {
            if (isPicture(held.get(n))) {
                picture(prints, jurisdiction, n, held.get(n));
                opened++;
            }
        }
        return prints;
    }

    private static boolean isPicture(ClaimSources.Held file) {
        return file.name().toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png)");
    }

    private static void text(List<Print> prints, Print.Kind kind, int position, String text, long salt) {
        TextPrint.of(text)
                .ifPresent(print -> prints.add(new Print(kind, position, null, print.bands(salt), print.signature())));
    }

    private void picture(List<Print> prints, UUID jurisdiction, int position, ClaimSources.Held file) {
        long salt = salt(jurisdiction, "picture");
        pictures.print(file.sha256(), () -> files.heldContent(jurisdiction, file.file()))
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
