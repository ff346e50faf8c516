package org.paodao.document;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.paodao.document.Lines.Kind;
import org.paodao.document.Lines.Line;

/** Lines that end within a bracket that says who does it: whatever their length, the name goes on in the next line. */
final class OpenDuties {
    private static final int LONGEST = 400;
    private static final String OPENS = "([【〔";
    private static final String CLOSES = ")]】〕";
    private static final Pattern DUTY = Pattern.compile("^.{0,6}(责任|牵头|配合|主办|协办|承办|落实|负责|实施)(单位|部门|科室)?[:]");
    /** What a name may go on with behind 各县（市、区）. */
    private static final Pattern GOES_ON = Pattern.compile("^(人民政府|政府|管委会|党委|公室|会?[、,;)〕】\\]])");

    private final BitSet open = new BitSet();

    private OpenDuties() {}

    static OpenDuties of(Text text, List<Line> lines) {
        var duties = new OpenDuties();
        var said = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == Kind.NOISE) {
                continue;
            }
            String words = line.kind() == Kind.TEXT ? line.range().of(text.folded()) : "";
            if (words.isEmpty() || said.length() > LONGEST) {
                depth = 0;
            }
            for (int k = 0; k < words.length(); k++) {
                char c = words.charAt(k);
                if (OPENS.indexOf(c) >= 0 && depth++ == 0) {
                    said.setLength(0);
                } else if (CLOSES.indexOf(c) >= 0) {
                    depth = Math.max(0, depth - 1);
                } else if (depth > 0) {
                    said.append(c);
                }
            }
            duties.open.set(i, depth > 0 && DUTY.matcher(said).find());
        }
        return duties;
    }

    /** Whether a name goes on behind this line: its last word is none of an office, or the next line says so. */
    boolean goesOn(int line, String words, String next) {
        boolean ends = DeadlinePlaces.UNIT_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
        return open.get(line) && (!ends || GOES_ON.matcher(next).find());
    }
}
