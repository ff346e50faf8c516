package org.paodao.indicator.value.web;

import java.util.function.Consumer;
import org.paodao.indicator.value.Corrections;
import org.paodao.indicator.value.Place;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Corrections on the page of their figure: proposed and taken back by its unit, decided by its head. */
@Controller
@RequestMapping("/indicators/values/one/correct")
class CorrectionController {
    private final Corrections corrections;
    private final ValueShowing showing;

    CorrectionController(Corrections corrections, ValueShowing showing) {
        this.corrections = corrections;
        this.showing = showing;
    }

    @Needs(Permission.VALUE_ENTER)
    @PostMapping
    Page propose(CurrentUser user, CorrectionForm form) {
        return done(
                user,
                form.figure(),
                new Doing(
                        "indicatorvalue.correction-proposed",
                        place -> corrections.propose(user, form.entry(place, showing.measure(user, place))),
                        form.shownAgain()));
    }

    @Needs(Permission.VALUE_ENTER)
    @PostMapping("/take-back")
    Page takeBack(
            CurrentUser user,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "0") int number) {
        return done(
                user,
                key,
                new Doing(
                        "indicatorvalue.correction-taken-back",
                        place -> corrections.takeBack(user, place, number),
                        ValuePage.Typed.NOTHING));
    }

    @Needs(Permission.VALUE_ENTER)
    @PostMapping("/known")
    Page known(CurrentUser user, @RequestParam(defaultValue = "") String key) {
        Place place = PlaceKey.read(key);
        corrections.know(user, place);
        return showing.back(user, place).saying("indicatorvalue.correction-known");
    }

    @Needs(Permission.VALUE_APPROVE)
    @PostMapping("/approve")
    Page approve(
            CurrentUser user,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "0") int number) {
        return done(
                user,
                key,
                new Doing(
                        "indicatorvalue.corrected",
                        place -> corrections.approve(user, place, number),
                        ValuePage.Typed.NOTHING));
    }

    @Needs({Permission.VALUE_CHECK, Permission.VALUE_APPROVE})
    @PostMapping("/decline")
    Page decline(
            CurrentUser user,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String reason) {
        return done(
                user,
                key,
                new Doing(
                        "indicatorvalue.correction-declined",
                        place -> corrections.decline(user, place, number, reason),
                        ValuePage.Typed.reason("decline", reason)));
    }

    private Page done(CurrentUser user, String key, Doing doing) {
        Place place = PlaceKey.read(key);
        return Page.orAgain(
                () -> {
                    doing.act().accept(place);
                    return showing.back(user, place).saying(doing.said());
                },
                () -> showing.page(user, place).with(doing.typed()));
    }

    /**
     * What is done with a correction.
     *
     * @param said once it is done
     * @param typed what is shown again when it is refused
     */
    private record Doing(String said, Consumer<Place> act, ValuePage.Typed typed) {}
}
