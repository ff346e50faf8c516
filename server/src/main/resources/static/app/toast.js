// Toasts: a sentence goes by itself after a while, an error stays until it is closed.
const LIFETIME = 6000;
const toasts = document.getElementById('toasts');

function watch(toast) {
    toast.querySelector('[data-dismiss-toast]').addEventListener('click', () => toast.remove());
    if (!toast.classList.contains('toast-error')) {
        setTimeout(() => toast.remove(), LIFETIME);
    }
}

// Says that the server did not answer. The words come with the page, in the reader's language.
export function showError() {
    const toast = document.createElement('div');
    toast.className = 'toast show toast-error';
    toast.setAttribute('role', 'alert');
    toast.dataset.toast = '';
    const body = document.createElement('div');
    body.className = 'toast-body';
    const text = document.createElement('span');
    text.className = 'toast-text';
    text.textContent = toasts.dataset.unreachable;
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'btn-close';
    close.dataset.dismissToast = '';
    close.setAttribute('aria-label', toasts.dataset.close);
    body.append(text, close);
    toast.append(body);
    toasts.append(toast);
}

toasts.querySelectorAll('[data-toast]').forEach(watch);
new MutationObserver((changes) => {
    for (const change of changes) {
        for (const node of change.addedNodes) {
            if (node.nodeType === Node.ELEMENT_NODE && node.matches('[data-toast]')) {
                watch(node);
            }
        }
    }
}).observe(toasts, { childList: true });
