package org.paodao.progress.claim.web;

import org.paodao.progress.report.Place;

/** Where things live that these pages lead to. */
final class Addresses {
    private Addresses() {}

    static String report(Place place) {
        return "/tasks/reports/" + place.round() + "/" + place.item();
    }
}
