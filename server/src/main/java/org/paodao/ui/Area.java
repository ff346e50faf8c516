package org.paodao.ui;

import java.util.List;
import java.util.function.Predicate;
import org.paodao.kernel.CurrentUser;

/**
 * A part of a module that is offered beside its other parts on top of each of its pages.
 *
 * @param word names it in the messages and by {@code current}
 * @param address where it begins
 * @param forWhom who is offered it
 */
public record Area(String word, String address, Predicate<CurrentUser> forWhom) {
    /**
     * The areas that the reader is offered, as tabs.
     *
     * @param words what the keys of their names begin with
     * @param current the one that is shown
     */
    public static List<Tab> tabs(Ui ui, List<Area> areas, String words, String current) {
        CurrentUser user = ui.user();
        return areas.stream()
                .filter(area -> user != null && area.forWhom().test(user))
                .map(area -> new Tab(
                        ui.msg(words + area.word()), area.address(), area.word().equals(current), null))
                .toList();
    }
}
