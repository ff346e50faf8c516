package org.paodao.supervision;

import org.paodao.files.FileName;
import org.paodao.files.Files;
import org.paodao.kernel.Refusal;
import org.paodao.progress.report.FileKind;

/** What somebody sends to stand beside a matter, a problem or a finding: nothing about it is believed before it was looked at. */
public final class SentFile {
    /** 20 MB. */
    public static final int LIMIT = 20 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    private SentFile() {}

    /**
     * The same under a plain name and as bytes that no browser opens.
     *
     * @throws Refusal when it is empty, too large or not of the kind that its name says
     */
    public static Files.Upload checked(Files.Upload sent) {
        String name = FileName.plain(sent.name());
        byte[] content = sent.content();
        if (content.length == 0) {
            throw Refusal.invalid("file", "progressreport.file-empty");
        }
        if (content.length > LIMIT) {
            throw Refusal.invalid("file", "progressreport.file-large", LIMIT / MEGABYTE);
        }
        if (!FileKind.fits(name, content)) {
            throw Refusal.invalid("file", "progressreport.file-kind");
        }
        return new Files.Upload(name, "application/octet-stream", content);
    }
}
