package org.paodao.ui;

import java.util.function.Supplier;
import org.paodao.kernel.Refusal;

/**
 * What a controller returns to show a page: a public record whose template has its module's and its own name, so {@code
 * org.paodao.plan.web.PlanPage} is drawn by {@code jte/plan/PlanPage.jte}, which takes the record as its parameter
 * {@code page} and a {@link Ui} as its parameter {@code ui}.
 *
 * <p>A form that is refused is drawn again with what was typed, each refusal at its field:
 *
 * {@snippet :
 * @PostMapping("/units")
 * Page create(CurrentUser user, UnitForm form) {
 *     return Page.orAgain(
 *             () -> Page.redirect("/units/" + organization.create(user, form.unit()).name()).saying("organization.created"),
 *             () -> new UnitFormPage(form));
 * }
 * }
 */
public interface Page {

    /** The template that draws this page. */
    default String template() {
        String[] names = getClass().getPackageName().split("\\.");
        return names[2] + "/" + getClass().getSimpleName() + ".jte";
    }

    /** The status of the answer. */
    default int status() {
        return 200;
    }

    /** The same data drawn as a part of a page, for htmx. */
    default Page fragment(String template) {
        return new Fragment(this, template);
    }

    /** The same page with what was refused drawn at the fields ({@code ui.flaws(field)}), and with its status. */
    default Page refused(Refusal why) {
        return new Refused(this, why);
    }

    /** The same answer with a sentence said once; only a redirect can say one. */
    default Page saying(String key, Object... arguments) {
        throw new UnsupportedOperationException("only a redirect says something");
    }

    /** Sends the browser to another page of this application, as answer to a change; works for htmx too. */
    static Page redirect(String address) {
        return new Redirect(address, null);
    }

    /** The same to an address that came with the request; if that leads elsewhere, to the home page. */
    static Page redirectInside(String address) {
        return redirect(inside(address));
    }

    /** The address, if it leads to this application and nowhere else; else its first page. */
    static String inside(String address) {
        return Redirect.isInside(address) ? address : "/";
    }

    /** Does the work; if it is refused, shows the form again with the refusals at its fields. */
    static Page orAgain(Supplier<Page> work, Supplier<Page> form) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            return form.get().refused(refusal);
        }
    }

    /**
     * A page's data drawn by another template.
     *
     * @param page the data
     * @param template path below {@code jte/}, such as {@code plan/ItemTree.jte}
     */
    record Fragment(Page page, String template) implements Page {
        @Override
        public int status() {
            return page.status();
        }
    }

    /**
     * A page shown again because what it sent was refused.
     *
     * @param page the page with what the user typed
     * @param why what was refused
     */
    record Refused(Page page, Refusal why) implements Page {
        @Override
        public String template() {
            return page.template();
        }

        @Override
        public int status() {
            return why.kind().status();
        }
    }
}
