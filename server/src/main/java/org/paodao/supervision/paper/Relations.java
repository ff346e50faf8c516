package org.paodao.supervision.paper;

import java.util.List;
import org.w3c.dom.Element;

/** What the parts of a document refer to. */
final class Relations {
    /** The namespace of the ids by which the text refers to relations. */
    static final String IDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Relations() {}

    /**
     * A link from a part to another, or to something outside.
     *
     * @param kind the last word of its type
     */
    record Relation(String id, String kind, String target, boolean outside) {
        /** The part that is meant from a part in the folder {@code word}. */
        String part() {
            return target.startsWith("/") ? target.substring(1) : "word/" + target;
        }
    }

    static List<Relation> of(Docx docx, String part) {
        int folder = part.lastIndexOf('/') + 1;
        return in(docx, part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels");
    }

    /** The relations listed in a part. */
    static List<Relation> in(Docx docx, String list) {
        Element root = docx.part(list);
        return root == null
                ? List.of()
                : Xml.children(root).stream()
                        .map(one -> new Relation(
                                one.getAttribute("Id"),
                                one.getAttribute("Type")
                                        .substring(one.getAttribute("Type").lastIndexOf('/') + 1),
                                one.getAttribute("Target"),
                                one.getAttribute("TargetMode").equals("External")))
                        .toList();
    }
}
