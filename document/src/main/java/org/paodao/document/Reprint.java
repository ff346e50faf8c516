package org.paodao.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of news says that it prints a document whole: 以下为某市人民政府《关于…的实施意见》全文：. What stands before is the page's own.
 *
 * @param issuer what stands before the title, in the flow; may be empty
 * @param title in the flow
 */
record Reprint(Range issuer, Range title) {
    private static final int HEAD = 3000;
    private static final Pattern SAYS =
            Pattern.compile("(?:^|\\n)(?:以下为|以下是|下面是|现将)?([^《》。\\n]{0,40})《([^《》\\n]{5,100})》的?全文(?:如下|公布如下)?:\\s*\\n");

    static @Nullable Reprint in(Flow flow) {
        Matcher says = SAYS.matcher(flow.substring(0, Math.min(flow.length(), HEAD)));
        return says.find()
                ? new Reprint(new Range(says.start(1), says.end(1)), new Range(says.start(2), says.end(2)))
                : null;
    }
}
