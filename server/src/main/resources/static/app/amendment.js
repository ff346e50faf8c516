// The form of an item: a line that is written into gets an empty one behind it; a line that is cleared goes with the save.
import { watchTyping } from './unsaved.js';

const form = document.getElementById('item-form');

function clear(line) {
    for (const field of line.querySelectorAll('input')) {
        field.value = '';
    }
    line.querySelector('input:not([type=hidden])').focus();
}

form?.addEventListener('click', (event) => {
    const button = event.target.closest('[data-clear]');
    if (button) {
        clear(button.closest('[data-line]'));
    }
});

form?.addEventListener('input', (event) => {
    const line = event.target.closest('[data-line]');
    const next = line?.nextElementSibling;
    if (line && event.target.value !== '' && !next?.matches('[data-line]')) {
        const fresh = line.cloneNode(true);
        for (const field of fresh.querySelectorAll('input')) {
            field.value = '';
        }
        line.after(fresh);
    }
});

watchTyping(form);
