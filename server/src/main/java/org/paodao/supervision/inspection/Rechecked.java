package org.paodao.supervision.inspection;

import java.util.UUID;

/** What the inspection of a number says of something, for whoever has to do with that. */
public record Rechecked(UUID inspection, String number, String title, Recheck said) {
    public String address() {
        return "/inspections/" + inspection;
    }
}
