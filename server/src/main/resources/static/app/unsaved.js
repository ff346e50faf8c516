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

export const unsaved = () => [...typed].some((form) => form.isConnected);

// A form that is sent the plain way takes the page with it.
document.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) {
        typed.clear();
    }
});

window.addEventListener('beforeunload', (event) => {
    if (unsaved()) {
        event.preventDefault();
    }
});
