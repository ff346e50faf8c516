// Leaving with unsaved typing is asked about by the browser. A form that is taken off the page was given up on purpose.
const typed = new Set();

export function watchTyping(root) {
    root?.addEventListener('input', (event) => {
        const form = event.target.closest('form');
        if (form) {
            typed.add(form);
        }
    });
}

export const saved = (form) => typed.delete(form);

export const unsavedForms = () => [...typed].filter((form) => form.isConnected);

export const unsaved = () => unsavedForms().length > 0;

// A form that is sent the plain way takes the page with it; an answer in a dialog does not.
document.addEventListener('submit', (event) => {
    if (!event.defaultPrevented && event.target.getAttribute('method') !== 'dialog') {
        typed.clear();
    }
});

// An answer that leads to another page has kept what was sent, and is followed before the request is said to be over.
document.addEventListener('htmx:beforeOnLoad', (event) => {
    if (event.detail.xhr.getResponseHeader('HX-Redirect')) {
        saved(event.target.closest('form'));
    }
});

window.addEventListener('beforeunload', (event) => {
    if (unsaved()) {
        event.preventDefault();
    }
});
