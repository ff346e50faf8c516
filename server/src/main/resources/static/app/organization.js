// Branches of the unit tree open and close; the field of a unit's name offers names that fit.
document.addEventListener('click', (event) => {
    const toggle = event.target.closest('[data-branch]');
    if (toggle) {
        const open = toggle.getAttribute('aria-expanded') !== 'true';
        toggle.setAttribute('aria-expanded', String(open));
        document.getElementById(toggle.getAttribute('aria-controls')).hidden = !open;
    }
    const all = event.target.closest('[data-check-all]');
    if (all) {
        for (const box of document.querySelectorAll(`input[name="${all.dataset.checkAll}"]`)) {
            box.checked = all.checked;
        }
    }
});

let waiting;
document.addEventListener('input', (event) => {
    const field = event.target.closest('[data-suggest]');
    if (!field) {
        return;
    }
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
        const address = `${field.dataset.suggest}?words=${encodeURIComponent(field.value)}`;
        const answer = await fetch(address, { headers: { 'HX-Request': 'true' } });
        if (answer.ok) {
            const options = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelectorAll('option');
            document.getElementById(field.getAttribute('list')).replaceChildren(...options);
        }
    }, 200);
});
