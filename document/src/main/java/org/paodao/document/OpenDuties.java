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
    private static final Pattern GOES_ON =
            Pattern.compile("^([市县区旗州]?(人民)?政府|[门位室]:|管委会|党委|公室|会?[、,;)〕】\\]]|[(〔][市县区旗州盟、]{1,5}[)〕])");
    /** Signs behind which nothing ends, so that it goes on behind the number of a page as well. */
    private static final String LEAVES_OPEN = "、,;:(〔";

    private final BitSet open = new BitSet();
    private final BitSet parted = new BitSet();
    private final OpenBracket bracket = new OpenBracket();
    private final String folded;
    private int last;
    private boolean gap;

    private OpenDuties(String folded) {
        this.folded = folded;
    }

    static OpenDuties of(Text text, List<Line> lines) {
        var duties = new OpenDuties(text.folded());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == Kind.TEXT) {
                duties.line(i, line.range());
            } else if (line.kind() == Kind.BLANK) {
                duties.gap = true;
            } else if (line.kind() != Kind.NOISE) {
                duties.bracket.leave();
            }
        }
        return duties;
    }

    private void line(int i, Range line) {
        boolean closes = bracket.isOpen() && closesFirst(line);
        if (bracket.isLong() || (gap && !closes)) {
            bracket.leave();
        }
        // The label may be broken as well: only with what follows does it say something.
        if (bracket.isOpen() && goesOnIn(line.of(folded), closes)) {
            open.set(last);
            parted.set(last, gap);
        }
        for (int k = line.start(); k < line.end(); k++) {
            bracket.closesAt(i, folded.charAt(k));
        }
        open.set(i, bracket.isOpen() && isDuty(bracket.said()));
        last = i;
        gap = false;
    }

    private boolean goesOnIn(String words, boolean closes) {
        return (closes || isBroken(words)) && isDuty(bracket.said() + words);
    }

    private boolean isBroken(String words) {
        return bracket.said().isEmpty() || (!isDuty(bracket.said()) && !isDuty(words));
    }

    private static boolean isDuty(CharSequence said) {
        return DUTY.matcher(said).find();
    }

    /** Whether the bracket left open closes in a line before another opens. */
    private boolean closesFirst(Range line) {
        for (int i = line.start(); i < Math.min(line.end(), line.start() + LONGEST); i++) {
            if (OPENS.indexOf(folded.charAt(i)) >= 0) {
                return false;
            }
            if (CLOSES.indexOf(folded.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the bracket goes on behind the blank lines of a page's end that follow this line. */
    boolean goesOnBehindBlanks(int line) {
        return parted.get(line);
    }

    /** Whether the bracket goes on behind the number of a page that follows this line. */
    boolean goesOnBehindPage(int line, String words) {
        return open.get(line) && LEAVES_OPEN.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Whether a name goes on behind this line: its last word is none of an office, or the next line says so. */
    boolean goesOn(int line, String words, String next) {
        boolean ends = DeadlinePlaces.UNIT_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
        return open.get(line) && (!ends || GOES_ON.matcher(next).find());
    }
}
