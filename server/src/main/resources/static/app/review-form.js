// The form of an item on the review page: its lines, and what is wrong with them.
const review = document.getElementById('review');

function empty(line) {
    line.querySelectorAll('input:not([type=hidden], [type=checkbox])').forEach((field) => (field.value = ''));
    line.querySelectorAll('[type=checkbox]').forEach((box) => (box.checked = false));
}

review.addEventListener('click', (event) => {
    const line = event.target.closest('[data-clear-line]')?.closest('.review-line');
    if (line) {
        // Its id stays: a line that is wholly empty goes with the save.
        empty(line);
        line.hidden = true;
    }
});

// The empty last line of a list grows another when it is used.
review.addEventListener('input', (event) => {
    const line = event.target.closest('[data-line]');
    if (line && event.target.value && !line.nextElementSibling) {
        const next = line.cloneNode(true);
        empty(next);
        line.after(next);
    }
});

// The name of a new unit is asked for only where a new one is made; the style sheet hides it elsewhere.
review.addEventListener('change', (event) => {
    if (event.target.matches('.review-decide [name=means]')) {
        event.target.form.elements.newName.disabled = event.target.value !== 'new';
    }
});

// What is wrong with a field is said below its line, as 'name.index' where several have the name; the rest stays on top.
let flaws = 0;
export function atFields(form) {
    for (const flaw of form.querySelectorAll('[data-field]')) {
        flaw.remove();
    }
    for (const field of form.querySelectorAll('[aria-invalid]')) {
        field.removeAttribute('aria-invalid');
        field.removeAttribute('aria-describedby');
    }
    for (const flaw of document.querySelectorAll('#review-refusal [data-field]')) {
        const [name, index] = flaw.dataset.field.split('.');
        const field = form.querySelectorAll(`[name="${CSS.escape(name)}"]:not([type=hidden])`)[index ?? 0];
        if (field) {
            flaw.id = `review-flaw-${flaws++}`;
            field.setAttribute('aria-invalid', 'true');
            field.setAttribute('aria-describedby', flaw.id);
            (field.closest('.review-line, .field, form > *') ?? field).after(flaw);
        }
    }
    form.querySelector('[aria-invalid]')?.focus();
}
