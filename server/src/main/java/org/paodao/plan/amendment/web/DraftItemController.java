package org.paodao.plan.amendment.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paodao.document.UnitMention.Role;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.plan.Item;
import org.paodao.plan.amendment.Amendments;
import org.paodao.plan.amendment.Draft;
import org.paodao.plan.amendment.Edit;
import org.paodao.plan.amendment.PastItems;
import org.paodao.plan.amendment.web.AmendmentAddPage.AddForm;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The items of a draft. */
@Controller
class DraftItemController {
    private static final String ITEM = AmendmentController.ONE + "/{path:[a-z][a-z-]*}/{n:[0-9]+}";

    private final Amendments amendments;
    private final PastItems past;
    private final Organization organization;

    DraftItemController(Amendments amendments, PastItems past, Organization organization) {
        this.amendments = amendments;
        this.past = past;
        this.organization = organization;
    }

    @Needs(Permission.PLAN_PROPOSE)
    @GetMapping(ITEM)
    AmendmentItemPage item(CurrentUser user, Address at) {
        Draft draft = amendments.draft(user, at.plan(), at.number());
        Item item = item(draft, at);
        return new AmendmentItemPage(draft, item, ItemFields.of(item), organization.units(user));
    }

    private static Item item(Draft draft, Address at) {
        return draft.content().at(at.item()).orElseThrow(() -> Refusal.notFound("amendment.item-unknown"));
    }

    @Needs(Permission.PLAN_PROPOSE)
    @PostMapping(ITEM)
    Page rewrite(CurrentUser user, Address at, @RequestParam MultiValueMap<String, String> form) {
        var fields = ItemFields.typed(form);
        return Page.orAgain(
                () -> {
                    Draft draft = amendments.draft(user, at.plan(), at.number());
                    var wanted = new ItemParsing(draft.plan(), organization.units(user)).wanted(fields);
                    amendments.rewrite(
                            user, at.key(), number(form), item(draft, at).id(), wanted);
                    return Page.redirect(at.address()).saying("amendment.saved");
                },
                () -> {
                    AmendmentItemPage page = item(user, at);
                    return new AmendmentItemPage(page.draft(), page.item(), fields, page.units());
                });
    }

    private static int number(MultiValueMap<String, String> form) {
        String seen = form.getFirst("seen");
        return seen != null && seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }

    @Needs(Permission.PLAN_PROPOSE)
    @PostMapping(ITEM + "/move")
    Page move(CurrentUser user, Address at, EditForm form) {
        return edited(
                user,
                at,
                form,
                item -> new Edit.Move(item.id(), id("parent", form.parent()), id("after", form.after())));
    }

    @Needs(Permission.PLAN_PROPOSE)
    @PostMapping(ITEM + "/support")
    Page support(CurrentUser user, Address at, EditForm form) {
        return edited(user, at, form, item -> {
            UUID other = id("to", form.to());
            if (other == null) {
                throw Refusal.invalid("to", "amendment.item-missing");
            }
            boolean outward = !"in".equals(form.direction());
            return new Edit.Support(
                    outward ? item.id() : other, outward ? other : item.id(), weight(form.weight()), note(form.note()));
        });
    }

    @Needs(Permission.PLAN_PROPOSE)
    @PostMapping(ITEM + "/part")
    Page part(CurrentUser user, Address at, EditForm form) {
        return edited(user, at, form, item -> {
            UUID other = id("to", form.to());
            if (other == null) {
                throw Refusal.invalid("to", "amendment.item-missing");
            }
            return "in".equals(form.direction()) ? new Edit.Part(other, item.id()) : new Edit.Part(item.id(), other);
        });
    }

    @Needs(Permission.PLAN_PROPOSE)
    @PostMapping(ITEM + "/delete")
    Page delete(CurrentUser user, Address at, EditForm form) {
        return Page.orAgain(
                () -> {
                    Item item = item(amendments.draft(user, at.plan(), at.number()), at);
                    amendments.edit(
                            user, at.key(), form.seen(), new Edit.Delete(item.id(), ClosureForm.text(form.why())));
                    return Page.redirect(at.draft()).saying("amendment.item-deleted", item.title());
                },
                () -> item(user, at));
    }

    @Needs(Permission.PLAN_PROPOSE)
    @PostMapping(AmendmentController.ONE + "/restore")
    Page restore(CurrentUser user, Address at, @RequestParam String item) {
        Edit.Restore restoring = past.restoring(user, at.key(), item);
        amendments.edit(user, at.key(), null, restoring);
        Item was = restoring.was();
        return Page.redirect(at.draft() + "/" + was.address()).saying("amendment.item-restored", was.title());
    }

    @Needs(Permission.PLAN_PROPOSE)
    @GetMapping(AmendmentController.ONE + "/add")
    AmendmentAddPage adding(CurrentUser user, Address at) {
        return new AmendmentAddPage(
                amendments.draft(user, at.plan(), at.number()),
                new AddForm(Ids.next().toString(), "", "", ""));
    }

    @Needs(Permission.PLAN_PROPOSE)
    @PostMapping(AmendmentController.ONE + "/add")
    Page add(CurrentUser user, Address at, AddForm form) {
        return Page.orAgain(
                () -> {
                    Draft draft = amendments.draft(user, at.plan(), at.number());
                    UUID id = id("request", form.request());
                    UUID fresh = id == null ? Ids.next() : id;
                    var add = new Edit.Add(
                            fresh,
                            ClosureForm.text(form.kind()),
                            ClosureForm.text(form.title()),
                            id("parent", form.parent()),
                            lead(user, draft));
                    Draft after = amendments.edit(user, at.key(), null, add);
                    return Page.redirect(at.draft() + "/"
                                    + after.content().item(fresh).orElseThrow().address())
                            .saying("amendment.item-added");
                },
                () -> new AmendmentAddPage(amendments.draft(user, at.plan(), at.number()), form));
    }

    /** What a unit adds it leads. */
    private List<Item.Doer> lead(CurrentUser user, Draft draft) {
        UUID unit = draft.amendment().unit();
        String name = AmendmentsPage.name(unit == null ? List.of() : organization.units(user), unit);
        return unit == null ? List.of() : List.of(new Item.Doer(unit, name, name, Role.LEAD));
    }

    private Page edited(CurrentUser user, Address at, EditForm form, Function<Item, Edit> edit) {
        return Page.orAgain(
                () -> {
                    Item item = item(amendments.draft(user, at.plan(), at.number()), at);
                    amendments.edit(user, at.key(), form.seen(), edit.apply(item));
                    return Page.redirect(at.address()).saying("amendment.saved");
                },
                () -> item(user, at));
    }

    private static @Nullable UUID id(String field, @Nullable String text) {
        String typed = ClosureForm.text(text);
        UUID id = Ids.read(typed);
        if (id == null && !typed.isEmpty()) {
            throw Refusal.invalid(field, "amendment.choice-invalid");
        }
        return id;
    }

    private static @Nullable BigDecimal weight(@Nullable String text) {
        String weight = ClosureForm.text(text);
        if (weight.isEmpty()) {
            return null;
        }
        if (!weight.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            throw Refusal.invalid("weight", "amendment.number-invalid", weight);
        }
        return new BigDecimal(weight);
    }

    private static @Nullable String note(@Nullable String text) {
        String note = ClosureForm.text(text);
        return note.isEmpty() ? null : note;
    }

    /** Which item of which draft, as the address says. */
    record Address(
            String plan,
            int number,
            @Nullable String path,
            @Nullable Integer n) {
        Draft.Key key() {
            return new Draft.Key(plan, number);
        }

        String item() {
            return path + "/" + n;
        }

        String draft() {
            return "/" + plan + "/amendments/" + number;
        }

        String address() {
            return draft() + "/" + item();
        }
    }

    /** What the small forms of an item send. */
    record EditForm(
            @Nullable Integer seen,
            @Nullable String parent,
            @Nullable String after,
            @Nullable String to,
            @Nullable String direction,
            @Nullable String weight,
            @Nullable String note,
            @Nullable String why) {}
}
