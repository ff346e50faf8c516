// Several forms stand on the page, each with a reason of its own: sending one takes what is typed in the others with it, so that is asked about first.
import { confirmed } from './confirm.js';

const question = document.getElementById('unsent').dataset.question;

const chosen = (field) => [...field.options].find((one) => one.defaultSelected) ?? field.options[0];

// A reason is never what is kept already: one that a refusal brought back is not sent either.
const isTyped = (field) => {
    if (field.name === 'reason') {
        return field.value.trim() !== '';
    }
    return field.tagName === 'SELECT' ? field.value !== chosen(field)?.value : field.value !== field.defaultValue;
};

const unsent = (except) =>
    [...document.querySelectorAll('main form[method=post]')].some(
        (form) => form !== except && [...form.querySelectorAll('input:not([type=hidden]), select, textarea')].some(isTyped)
    );

// Before everybody else who listens: the question of the form itself comes after this one.
document.addEventListener(
    'submit',
    async (event) => {
        const form = event.target;
        if (form.getAttribute('method') !== 'post' || form.dataset.confirmed || form.dataset.alone || !unsent(form)) {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
        const submitter = event.submitter;
        if (await confirmed(question)) {
            form.dataset.alone = 'yes';
            form.requestSubmit(submitter);
            delete form.dataset.alone;
        }
    },
    true
);

let sending = false;
window.addEventListener('submit', (event) => {
    sending = !event.defaultPrevented && event.target.getAttribute('method') === 'post';
});
window.addEventListener('beforeunload', (event) => {
    if (!sending && unsent(null)) {
        event.preventDefault();
    }
});
