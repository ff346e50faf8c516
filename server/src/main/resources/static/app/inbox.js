// Whoever goes to what a message is about has read it.
const csrf = document.querySelector('meta[name=csrf]');

document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-read]');
    if (link) {
        fetch(link.dataset.read, {
            method: 'POST',
            keepalive: true,
            redirect: 'manual',
            headers: { [csrf.dataset.header]: csrf.content },
        });
    }
});
