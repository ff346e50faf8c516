package org.paodao.ui;

/**
 * What a controller returns to show a page: a public record whose template has its module's and its own name, so {@code
 * org.paodao.plan.web.PlanPage} is drawn by {@code jte/plan/PlanPage.jte}, which takes the record as its parameter
 * {@code page} and a {@link Ui} as its parameter {@code ui}.
 */
public interface Page {

    /** The template that draws this page. */
    default String template() {
        String[] names = getClass().getPackageName().split("\\.");
        return names[2] + "/" + getClass().getSimpleName() + ".jte";
    }

    /** The same data drawn as a part of a page, for htmx. */
    default Page fragment(String template) {
        return new Fragment(this, template);
    }

    /**
     * A page's data drawn by another template.
     *
     * @param page the data
     * @param template path below {@code jte/}, such as {@code plan/ItemTree.jte}
     */
    record Fragment(Page page, String template) implements Page {}
}
