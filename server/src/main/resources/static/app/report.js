// A report keeps itself while one types; what did not arrive is sent again, each time with a higher number, so that nothing older undoes something newer.
// Words marked in a report become the quotation of a remark. Without this script both work all the same.
const form = document.getElementById('report-form');
const PAUSE = 1500;
const AGAIN = 5000;
const CLICK = 200;

const status = () => document.getElementById('report-saved');
const field = (name) => form.elements.namedItem(name);

let timer;
let saving = false;
let dirty = false;
let stopped = false;
let leaving = false;

// An answer moves the buttons. While one is pressed it waits, and a moment longer: the click comes after the release.
let release;
let released = Promise.resolve();
document.addEventListener('pointerdown', () => {
    if (!release) {
        released = new Promise((done) => {
            release = done;
        });
    }
}, true);
for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, () => {
        setTimeout(() => {
            release?.();
            release = null;
        }, CLICK);
    }, true);
}

const count = () => {
    field('step').value = String(Number(field('step').value) + 1);
};

const fields = () => {
    const data = new FormData(form);
    data.delete('file');
    data.set('act', 'autosave');
    return data;
};

const show = (html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const answer = page.getElementById('report-saved');
    const hints = page.getElementById('report-hints');
    if (hints) {
        document.getElementById('report-hints').replaceWith(document.importNode(hints, true));
    }
    if (!answer) {
        // An error, or the page to sign in: nothing was kept.
        throw new Error('The answer is not the report.');
    }
    status().replaceWith(document.importNode(answer, true));
    status().setAttribute('aria-live', 'polite');
    if (!answer.dataset.refused) {
        field('seen').value = answer.dataset.seen;
    }
    // Somebody else wrote meanwhile: the person decides, with the button.
    stopped = Boolean(answer.dataset.changed);
};

const save = async () => {
    if (saving || stopped || leaving) {
        return;
    }
    saving = true;
    dirty = false;
    count();
    try {
        const answer = await fetch(form.action, { method: 'POST', body: fields(), headers: { 'HX-Request': 'true' } });
        const html = await answer.text();
        await released;
        if (!leaving) {
            show(html);
        }
    } catch {
        dirty = true;
        if (!leaving) {
            status().textContent = form.dataset.unsaved;
        }
    } finally {
        saving = false;
        if (dirty) {
            clearTimeout(timer);
            timer = setTimeout(save, AGAIN);
        }
    }
};

const typed = () => {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
};

form?.addEventListener('input', (event) => {
    if (event.target.type !== 'file') {
        typed();
    }
});
// What was typed before this script ran, or was there before the page was loaded anew.
if ([...(form?.querySelectorAll('textarea, input[type=text]') ?? [])].some((words) => words.value !== words.defaultValue)) {
    typed();
}
form?.addEventListener('submit', () => {
    leaving = true;
    clearTimeout(timer);
    count();
});
window.addEventListener('pageshow', () => {
    leaving = false;
});
window.addEventListener('beforeunload', (event) => {
    if (form && dirty && !leaving) {
        event.preventDefault();
    }
});

// What is marked in a passage is quoted with the remark on it.
document.addEventListener('selectionchange', () => {
    const marked = document.getSelection();
    const passage = marked?.anchorNode?.parentElement?.closest('.report-text[data-field]');
    const text = marked?.toString().trim();
    if (passage && text && passage.contains(marked.focusNode)) {
        const quote = document.querySelector(`[data-quotes="${passage.dataset.field}"]`);
        if (quote) {
            quote.value = text.slice(0, 300);
        }
    }
});

// All at once, or none.
document.addEventListener('click', (event) => {
    const all = event.target.closest('[data-pick-all]');
    if (all) {
        const picks = [...all.form.querySelectorAll('input[name=pick]')];
        const wanted = picks.some((pick) => !pick.checked);
        picks.forEach((pick) => {
            pick.checked = wanted;
        });
    }
});
