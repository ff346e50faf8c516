package org.paodao.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts that stand in the cells by which a table groups its rows: 一、经济发展（3项）. */
final class GroupCounts {
    private static final Pattern COUNT = Pattern.compile("\\(((?:共|共计|计)?(\\d{1,3})[项个条件])\\)$");
    private static final int SURE = 65;

    private GroupCounts() {}

    /** One claim for each group that counts itself; its scope is the group as printed. */
    static List<Found<CountClaim>> in(Text text, List<DraftItem> items) {
        var claims = new ArrayList<Found<CountClaim>>();
        var seen = new HashSet<Range>();
        for (DraftItem item : items) {
            Found<String> group = item.category();
            if (group == null || !seen.add(group.range())) {
                continue;
            }
            Matcher count = COUNT.matcher(group.range().of(text.folded()));
            if (count.find()) {
                int start = group.range().start();
                Range range = new Range(start + count.start(1), start + count.end(1));
                var claim = new CountClaim(
                        text.quoted(range), Integer.parseInt(count.group(2)), "任务", List.of(group.value()));
                claims.add(new Found<>(claim, range, "claim.group", SURE));
            }
        }
        return claims;
    }
}
