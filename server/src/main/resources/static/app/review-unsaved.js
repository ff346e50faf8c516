// What is typed in a form of the draft and not saved: neither the plan nor another part of the draft is made over its head.
import { confirmed } from './confirm.js';
import { unsavedForms } from './unsaved.js';

const review = document.getElementById('review');
const notice = document.getElementById('review-unsaved');

// The year is sent with the confirmation itself.
export const typing = () => unsavedForms().filter((form) => !form.matches('.review-confirm'));

const nameOf = (form) => form.getAttribute('aria-label') ?? '';

function lead(form) {
    review.querySelector('[data-side=draft]').click();
    const field = form.querySelector('[aria-invalid]') ?? form.querySelector('input:not([type=hidden]), textarea, select');
    field?.focus();
    form.scrollIntoView({ block: 'nearest' });
}

// Says what is not saved, each with a button that leads to it.
function tell(forms) {
    const said = notice.content.cloneNode(true);
    const pattern = said.querySelector('button');
    for (const form of forms) {
        const button = pattern.cloneNode();
        button.textContent = nameOf(form);
        button.addEventListener('click', () => lead(form));
        pattern.before(button);
    }
    pattern.remove();
    const place = document.getElementById('review-refusal');
    place.replaceChildren(said);
    place.scrollIntoView({ block: 'nearest' });
    place.querySelector('button').focus();
}

// What draws the whole draft again, or this item, takes the typing of other forms with it.
function takes(sender, forms) {
    const line = sender.closest('.review-item:not(.is-open)');
    const asked = sender.matches('.review-panels a, [hx-post]') && !sender.matches('.review-form') && !line;
    return asked ? forms.filter((form) => form !== sender) : [];
}

review.addEventListener('htmx:confirm', async (event) => {
    const { elt: sender, question, issueRequest } = event.detail;
    const forms = takes(sender, typing());
    if (forms.length === 0) {
        return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (sender.matches('.review-confirm')) {
        tell(forms);
    } else if (await confirmed(review.dataset.unsaved.replace('%s', () => forms.map(nameOf).join('、')))) {
        if (!question || (await confirmed(question))) {
            issueRequest(true);
        }
    }
});

// The notice goes when there is nothing left to save.
document.addEventListener('htmx:afterRequest', () => {
    if (typing().length === 0) {
        document.querySelector('#review-refusal [data-unsaved]')?.remove();
    }
});
