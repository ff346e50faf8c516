package org.paodao.plan.map;

import java.text.Collator;
import java.util.List;
import java.util.TreeMap;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.plan.Item;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.LitPlans;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanView;
import org.paodao.ui.Fonts;
import org.paodao.ui.Words;
import org.springframework.stereotype.Service;

/** Draws the architecture maps of plans, for pages and as files. */
@Service
public class Maps {
    private final PlanLists plans;
    private final LitPlans lights;
    private final MapVersions versions;
    private final Fonts fonts;

    Maps(PlanLists plans, LitPlans lights, MapVersions versions, Fonts fonts) {
        this.plans = plans;
        this.lights = lights;
        this.versions = versions;
        this.fonts = fonts;
    }

    /**
     * A plan's map for a page.
     *
     * @param address the plan's
     * @throws Refusal when there is no such plan or version
     */
    public MapView view(CurrentUser user, String address, MapRequest request, Words words) {
        MapChart charted = chart(user, address, request, words);
        MapModel folded = request.folding().fold(charted.model(), words, request.open());
        MapSheet sheet = MapLayout.of(folded, Form.SCREEN).getFirst();
        Picture picture = Drawing.of(folded, sheet, Paper.none(folded, words));
        return new MapView(
                charted.head(),
                folded,
                SvgWriter.inPage(picture, words.msg("planmap.title")),
                charted.comparedWith(),
                charted.differences(),
                versions.of(charted.head()),
                charted.model().size(),
                Folding.isLarge(charted.model()),
                charted.units());
    }

    /** A plan's map as a file; its name is the plan's title. */
    public MapFile file(CurrentUser user, String address, MapRequest request, Words words, MapFile.Format format) {
        MapChart charted = chart(user, address, request, words);
        MapModel model = whole(charted.model(), request, words);
        String title = words.msg("planmap.paper.title", charted.head().title());
        byte[] content = switch (format) {
            case SVG ->
                SvgWriter.file(poster(model, request, words), title).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            case PNG -> PngWriter.write(poster(model, request, words), fonts);
            case PDF -> PdfWriter.write(sheets(model, request, words), title, words.chinese() ? "zh-CN" : "en", fonts);
        };
        return new MapFile(title, format, content);
    }

    /** On paper nothing opens: only bands that were folded on purpose stay so. */
    private static MapModel whole(MapModel model, MapRequest request, Words words) {
        List<String> all = model.bands().stream().map(MapModel.Band::kind).toList();
        return new Folding(request.folding().folded(), all).fold(model, words, request.open());
    }

    private static Picture poster(MapModel model, MapRequest request, Words words) {
        return pictures(model, request, words, Form.POSTER).getFirst();
    }

    private static List<Picture> sheets(MapModel model, MapRequest request, Words words) {
        return pictures(model, request, words, Form.SHEETS);
    }

    private static List<Picture> pictures(MapModel model, MapRequest request, Words words, Form form) {
        List<MapSheet> sheets = MapLayout.of(model, form);
        var paper = new Paper(model, words, sheets.size(), request.withSupports());
        return sheets.stream().map(sheet -> Drawing.of(model, sheet, paper)).toList();
    }

    /**
     * What is on a plan's map, perhaps compared with another version of it; nothing is folded and nothing has a place.
     *
     * @param address the plan's
     * @throws Refusal when there is no such plan or version
     */
    public MapChart chart(CurrentUser user, String address, MapRequest request, Words words) {
        PlanView later = plans.view(user, address, request.version(), ItemFilter.NONE);
        if (request.compare() == null || request.compare() == later.head().version()) {
            return new MapChart(later.head(), built(user, later, request, words), null, List.of(), units(later, words));
        }
        PlanView other = plans.view(user, address, request.compare(), ItemFilter.NONE);
        boolean swap = other.head().version() > later.head().version();
        PlanView older = swap ? later : other;
        PlanView newer = swap ? other : later;
        Comparison.Found found =
                Comparison.of(built(user, older, request, words), built(user, newer, request, words), words);
        return new MapChart(newer.head(), found.model(), older.head(), found.differences(), units(newer, words));
    }

    private MapModel built(CurrentUser user, PlanView view, MapRequest request, Words words) {
        return MapBuilder.of(view, lights.of(user, view), words, request.unit());
    }

    /** The units that do something in the plan, in the order of the reader's dictionary. */
    private static List<Item.Doer> units(PlanView view, Words words) {
        var order = Collator.getInstance(words.locale());
        var units = new TreeMap<String, Item.Doer>(order);
        view.items().stream()
                .flatMap(item -> item.doers().stream())
                .filter(doer -> doer.unit() != null)
                .forEach(doer -> units.putIfAbsent(doer.name(), doer));
        return List.copyOf(units.values());
    }
}
