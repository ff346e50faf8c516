// Asks in the page's own dialog; resolves to whether the user agreed.
export function confirmed(question) {
    const dialog = document.getElementById('confirm');
    dialog.querySelector('#confirm-question').textContent = question;
    dialog.returnValue = 'no';
    dialog.showModal();
    return new Promise((resolve) => {
        dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
    });
}
