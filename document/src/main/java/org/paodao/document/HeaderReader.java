package org.paodao.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Header.DateRole;
import org.paodao.document.Header.RoleDate;

/** Gathers the header from the catalogue, the title, the notice, the signatures and the remarks at the end. */
final class HeaderReader {
    private static final int HEAD = 2500;
    private static final int MOST_LINES_BELOW = 3;
    private static final int LONGEST_PUBLICITY = 8;
    private static final Pattern PUBLICITY = Pattern.compile("\\((此件(?:[^()\\n]{0,6}公开|有删减|发至)[^()\\n]{0,30})\\)");
    private static final String RULE_FIELD = "header.field";
    /** What a catalogue has where it has nothing. */
    private static final Set<String> NOTHING = Set.of("", "无", "暂无", "/", "-", "--", "—", "——");

    private final Text text;
    private final List<Lines.Line> lines;
    private final Flow flow;
    private final UnitNames names;
    private final Catalogue catalogue;

    HeaderReader(Text text, List<Lines.Line> lines, Flow flow, UnitNames names, Catalogue catalogue) {
        this.text = text;
        this.lines = lines;
        this.flow = flow;
        this.names = names;
        this.catalogue = catalogue;
    }

    Header read(List<Signature> signatures, List<Found<Header.Annex>> annexes) {
        Reprint reprint = Reprint.in(flow);
        Found<String> title = field(HeaderField.TITLE);
        if (title == null) {
            title = reprint == null
                    ? WrappedTitle.closed(Titles.in(flow, names))
                    : quote(reprint.title(), "header.reprint", 85);
        }
        if (title == null) {
            title = TableTitle.in(text, lines);
        }
        Found<String> number = field(HeaderField.NUMBER);
        Found<String> index = field(HeaderField.INDEX);
        return new Header(
                title,
                index == null ? IndexBelow.in(text, lines) : index,
                number == null ? numberInText() : number,
                issuer(signatures, title, reprint),
                field(HeaderField.PUBLISHER),
                dates(signatures, title),
                publicity(),
                Addressees.in(flow, names),
                annexes);
    }

    private @Nullable Found<String> field(HeaderField field) {
        Range range = catalogue.get(field);
        return range == null || NOTHING.contains(range.of(text.folded()).strip()) ? null : quote(range, RULE_FIELD);
    }

    private Found<String> quote(Range range, String rule) {
        return new Found<>(range.of(text.raw()).replace("\n", ""), range, rule, 95);
    }

    private Found<String> quote(Range place, String rule, int confidence) {
        return flow.quote(place.start(), place.end(), rule, confidence);
    }

    private @Nullable Found<String> numberInText() {
        String head = flow.substring(0, Math.min(flow.length(), HEAD));
        for (int start = 0; start < head.length(); ) {
            int end = start;
            while (end < head.length()
                    && (!Flow.isBlank(head.charAt(end)) || DocumentNumber.isBlankWithin(head, end))) {
                end++;
            }
            String segment = head.substring(start, end);
            Range place = NumberPlaces.in(segment);
            if (place != null) {
                return flow.quote(start + place.start(), start + place.end(), "header.number-line", 90);
            }
            start = end + 1;
        }
        Range run = FlatNumber.in(flow);
        return run == null ? null : flow.quote(run.start(), run.end(), "header.number-line", 70);
    }

    private @Nullable Found<String> issuer(
            List<Signature> signatures, @Nullable Found<String> title, @Nullable Reprint reprint) {
        Found<String> labelled = field(HeaderField.ISSUER);
        if (labelled != null) {
            return labelled;
        }
        Range notice = TitleIssuers.ofNotice(flow, names);
        Found<String> named = title == null ? null : issuerInTitle(title);
        named = named == null && notice != null ? quote(notice, "header.title-prefix", 80) : named;
        for (Signature signature : signatures) {
            if (!signature.units().isEmpty()
                    && !(named != null
                            && TitleIssuers.isPlace(
                                    flow, names, signature.units().getFirst()))) {
                return together(signature.units(), named);
            }
        }
        if (reprint != null
                && TitleIssuers.areUnits(
                        names,
                        flow.substring(
                                reprint.issuer().start(), reprint.issuer().end()))) {
            return quote(reprint.issuer(), "header.reprint", 80);
        }
        Found<String> undated = undated();
        Found<String> inTitle = undated == null ? named : undated;
        return inTitle == null ? PageSource.in(text, names) : inTitle;
    }

    /** Those who sign together, each in a line of its own; where they stand beside each other who the title names, else who signs first. */
    private Found<String> together(List<Range> units, @Nullable Found<String> named) {
        var signing = new LinkedHashSet<String>();
        Range last = units.getFirst();
        for (Range unit : units) {
            boolean ownLine = unit.equals(last) || flow.chars().indexOf(Flow.BREAK, last.end(), unit.start()) >= 0;
            if (!ownLine) {
                return quote(foremost(units, named), "header.signature", 85);
            }
            signing.add(flow.printed(unit.start(), unit.end()).replace(" ", ""));
            last = unit;
        }
        return quote(new Range(units.getFirst().start(), last.end()), "header.signature", 85)
                .with(String.join("、", signing));
    }

    private Range foremost(List<Range> units, @Nullable Found<String> named) {
        for (Range unit : units) {
            if (named != null && flow.printed(unit.start(), unit.end()).equals(named.value())) {
                return unit;
            }
        }
        return units.getFirst();
    }

    /** A notice may have lost the day below who signed it: the name stands alone before （此件公开发布）. */
    private @Nullable Found<String> undated() {
        int remark = flow.chars().indexOf("(此件");
        int end = remark < 0 ? -1 : remark;
        for (int lines = 0; end > 0 && lines < MOST_LINES_BELOW; lines++) {
            int stop = end - 1;
            while (stop > 0 && Flow.isBlank(flow.at(stop - 1))) {
                stop--;
            }
            int start = flow.chars().lastIndexOf(Flow.BREAK, Math.max(0, stop - 1)) + 1;
            String line = start < stop ? flow.substring(start, stop).strip() : "";
            if (line.length() > 3 && names.isSure(line)) {
                return flow.quote(start, stop, "header.signature", 70);
            }
            if (line.chars().anyMatch(Character::isIdeographic)) {
                return null;
            }
            end = start;
        }
        return null;
    }

    /** 某市人民政府关于…: the title begins with who issues it. */
    private @Nullable Found<String> issuerInTitle(Found<String> title) {
        int start = title.range().start();
        Range issuer = TitleIssuers.in(title.range().of(text.folded()), names);
        if (issuer == null) {
            return null;
        }
        var found = quote(new Range(start + issuer.start(), start + issuer.end()), "header.title-prefix");
        return found.with(TitleIssuers.withoutBlanks(found.value()));
    }

    private List<Found<RoleDate>> dates(List<Signature> signatures, @Nullable Found<String> title) {
        var dates = new ArrayList<Found<RoleDate>>();
        for (Signature signature : signatures) {
            Range range =
                    flow.range(signature.dated().start(), signature.dated().end());
            var dated = new RoleDate(DateRole.SIGNED, signature.date());
            if (dates.stream().noneMatch(known -> known.value().equals(dated))) {
                dates.add(new Found<>(dated, range, "header.signature", 90));
            }
        }
        date(HeaderField.WRITTEN, DateRole.WRITTEN, dates);
        date(HeaderField.PUBLISHED, DateRole.PUBLISHED, dates);
        date(HeaderField.EFFECTIVE, DateRole.EFFECTIVE, dates);
        DateBelowTitle.complete(flow, title, dates);
        return dates;
    }

    private void date(HeaderField field, DateRole role, List<Found<RoleDate>> dates) {
        Range range = catalogue.get(field);
        if (range == null) {
            return;
        }
        FullDate date = FullDate.at(text.folded(), range.start());
        if (date != null) {
            var place = text.trim(new Range(range.start(), Math.min(date.end(), text.length())));
            dates.add(new Found<>(new RoleDate(role, date.date()), place, RULE_FIELD, 95));
        }
    }

    private @Nullable Found<String> publicity() {
        Found<String> labelled = field(HeaderField.PUBLICITY);
        if (labelled != null) {
            return labelled;
        }
        Matcher remark = PUBLICITY.matcher(flow.chars());
        return remark.find()
                ? flow.quote(remark.start(1), remark.end(1), "header.publicity-remark", 90)
                : publicityBelow();
    }

    /** 公开属性：主动公开 below the document. */
    private @Nullable Found<String> publicityBelow() {
        for (String label : List.of("公开属性:", "公开方式:", "公开选项:", "公开类型:", "公开形式:")) {
            int start = flow.chars().lastIndexOf(label) + label.length();
            int end = start;
            while (end < flow.length() && !Flow.isBlank(flow.at(end))) {
                end++;
            }
            if (start >= label.length() && end > start && end - start <= LONGEST_PUBLICITY) {
                return flow.quote(start, end, "header.publicity-below", 85);
            }
        }
        return null;
    }
}
