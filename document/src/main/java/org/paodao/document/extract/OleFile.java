package org.paodao.document.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.paodao.document.Unreadable.Cause;

/** The older binary container of Word and Excel files. */
final class OleFile implements AutoCloseable {
    private final POIFSFileSystem files;

    private OleFile(POIFSFileSystem files) {
        this.files = files;
    }

    static OleFile open(byte[] content) throws IOException {
        return new OleFile(new POIFSFileSystem(new ByteArrayInputStream(content)));
    }

    DirectoryNode root() {
        return files.getRoot();
    }

    Format format() {
        var root = files.getRoot();
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw Stop.because(Cause.ENCRYPTED, "Office");
        }
        if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR") || root.hasEntryCaseInsensitive("Macros")) {
            throw Stop.because(Cause.MACROS, "VBA");
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return Format.DOC;
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return Format.XLS;
        }
        throw Stop.because(Cause.UNKNOWN_FORMAT, root.hasEntryCaseInsensitive("PowerPoint Document") ? "ppt" : "OLE");
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
