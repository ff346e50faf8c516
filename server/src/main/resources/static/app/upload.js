// Dropping a file, and how much of a large one is sent. Without this script the form sends itself all the same.
const form = document.getElementById('upload');
const drop = document.getElementById('drop');
const file = document.getElementById('file');
const progress = document.getElementById('progress');
const words = document.getElementById('progress-text');

for (const name of ['dragenter', 'dragover']) {
    drop.addEventListener(name, (event) => {
        event.preventDefault();
        drop.classList.add('is-over');
    });
}
drop.addEventListener('dragleave', () => drop.classList.remove('is-over'));
drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('is-over');
    if (event.dataTransfer.files.length > 0) {
        file.files = event.dataTransfer.files;
        file.dispatchEvent(new Event('change', { bubbles: true }));
    }
});

file.addEventListener('change', () => {
    const large = file.files.length > 0 && file.files[0].size > Number(form.dataset.limit);
    file.setCustomValidity(large ? form.dataset.large : '');
    file.reportValidity();
});

form.addEventListener('submit', (event) => {
    event.preventDefault();
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', (at) => show(at));
    request.addEventListener('load', () => arrive(request));
    request.addEventListener('error', () => form.submit());
    request.open('POST', form.action);
    request.setRequestHeader('HX-Request', 'true');
    progress.hidden = false;
    request.send(new FormData(form));
});

function show(at) {
    const share = at.total > 0 ? Math.floor((100 * at.loaded) / at.total) : 0;
    progress.querySelector('progress').value = share;
    words.textContent = share < 100 ? `${share}%` : form.dataset.sent;
}

// Either the way to the import, or this page again with what was refused.
function arrive(request) {
    const address = request.getResponseHeader('HX-Redirect');
    if (address) {
        window.location.assign(address);
    } else {
        document.open();
        document.write(request.responseText);
        document.close();
    }
}
