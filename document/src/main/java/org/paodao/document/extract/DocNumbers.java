package org.paodao.document.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The automatic numbers of a Word 97 to 2003 document's paragraphs. */
final class DocNumbers {
    /** Names of the number formats by their code in the file; see MSONFC in [MS-OSHARED]. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(0, "decimal"),
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(14, "decimalFullWidth"),
            Map.entry(16, "japaneseLegal"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(19, "decimalFullWidth2"),
            Map.entry(22, "decimalZero"),
            Map.entry(23, "bullet"),
            Map.entry(26, "decimalEnclosedFullstop"),
            Map.entry(27, "decimalEnclosedParen"),
            Map.entry(28, "decimalEnclosedCircleChinese"),
            Map.entry(29, "ideographEnclosedCircle"),
            Map.entry(30, "ideographTraditional"),
            Map.entry(31, "ideographZodiac"),
            Map.entry(33, "taiwaneseCounting"),
            Map.entry(34, "ideographLegalTraditional"),
            Map.entry(35, "taiwaneseCountingThousand"),
            Map.entry(36, "taiwaneseDigital"),
            Map.entry(37, "chineseCounting"),
            Map.entry(38, "chineseLegalSimplified"),
            Map.entry(39, "chineseCountingThousand"),
            Map.entry(255, "none"));

    private final @Nullable ListTables tables;
    private final ListNumbers numbers = new ListNumbers();
    private final Map<Integer, List<ListNumbers.Level>> known = new HashMap<>();

    DocNumbers(HWPFDocument document) {
        this.tables = document.getListTables();
    }

    String of(Paragraph paragraph) {
        if (tables == null || !paragraph.isInList()) {
            return "";
        }
        int use = paragraph.getIlfo();
        LFOData data = use < 1 ? null : tables.getLfoData(use);
        if (data == null) {
            return "";
        }
        int list = tables.getLfo(use).getLsid();
        ListData form = tables.getListData(list);
        return form == null
                ? ""
                : numbers.next(list, paragraph.getIlvl(), known.computeIfAbsent(list, key -> levels(form)));
    }

    private static List<ListNumbers.Level> levels(ListData form) {
        var levels = new ArrayList<ListNumbers.Level>();
        for (var level : form.getLevels()) {
            levels.add(level == null ? ListNumbers.Level.NONE : level(level));
        }
        return levels;
    }

    /** In the file's text of a level the characters 0 to 8 stand for the numbers of the levels. */
    private static ListNumbers.Level level(ListLevel level) {
        var text = new StringBuilder();
        String raw = level.getNumberText() == null ? "" : level.getNumberText();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            text.append(c <= 8 ? "%" + (c + 1) : String.valueOf(c));
        }
        String format = FORMATS.getOrDefault(level.getNumberFormat() & 0xff, "decimal");
        return new ListNumbers.Level(Math.max(0, level.getStartAt()), format, text.toString(), -1, false);
    }
}
