package org.paodao.indicator.web.light;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.TrackRecord;
import org.paodao.ui.Page;

/**
 * Past forecasts against what came.
 *
 * @param total of all together; null without any
 */
public record ForecastsPage(
        List<TrackRecord> records, @Nullable TrackRecord total) implements Page {
    public ForecastsPage {
        records = List.copyOf(records);
    }
}
