// What every page needs: the token on htmx requests, toasts, the question before a step that cannot be undone, printing.
import { confirmed } from './confirm.js';
import { watchTables } from './tables.js';
import { showError } from './toast.js';

const csrf = document.querySelector('meta[name=csrf]');

document.addEventListener('htmx:configRequest', (event) => {
    event.detail.headers[csrf.dataset.header] = csrf.content;
});

// Answers that Paodao did not draw itself (a gateway's error page) are not put into the page.
document.addEventListener('htmx:beforeSwap', (event) => {
    const answer = event.detail.xhr;
    if (answer.status >= 400 && answer.getResponseHeader('Paodao-Page') === null) {
        event.detail.shouldSwap = false;
        showError();
    }
});
document.addEventListener('htmx:sendError', () => showError());
document.addEventListener('htmx:timeout', () => showError());

watchTables(document);
document.addEventListener('htmx:afterSwap', (event) => watchTables(event.detail.target));

// After a refused form the keyboard stands at the first field to correct, unless somebody types already.
const toFirstFlaw = (root) => root.querySelector('[aria-invalid=true]')?.focus();
const here = document.activeElement;
if (here?.defaultValue === undefined || here.defaultValue === here.value) {
    toFirstFlaw(document);
}
document.addEventListener('htmx:afterSwap', (event) => toFirstFlaw(event.detail.target));

document.addEventListener('htmx:confirm', async (event) => {
    if (event.detail.question) {
        event.preventDefault();
        // What would be refused is not asked about first.
        if (event.target instanceof HTMLFormElement && !event.target.reportValidity()) {
            return;
        }
        if (await confirmed(event.detail.question)) {
            event.detail.issueRequest(true);
        }
    }
});

document.addEventListener('submit', async (event) => {
    const form = event.target;
    const question = event.submitter?.dataset.confirm ?? form.dataset.confirm;
    if (question && !form.dataset.confirmed) {
        event.preventDefault();
        const submitter = event.submitter;
        if (await confirmed(question)) {
            form.dataset.confirmed = 'yes';
            form.requestSubmit(submitter);
            delete form.dataset.confirmed;
        }
    }
});

// The second press of a double click sends nothing. Somebody whose answer got lost presses later, and is told what came of it.
const DOUBLE_CLICK = 2000;
const sent = new WeakMap();
document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.getAttribute('method') !== 'post') {
        return;
    }
    if (Date.now() - (sent.get(form) ?? 0) < DOUBLE_CLICK) {
        event.preventDefault();
    } else {
        sent.set(form, Date.now());
    }
});

document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) {
        window.print();
    }
});

// A choice that takes effect at once: <select data-submit>.
document.addEventListener('change', (event) => {
    if (event.target.matches('[data-submit]')) {
        event.target.form.requestSubmit();
    }
});
