// Runs before the page is drawn: "auto" follows the system, without a flash of the other.
(() => {
    const root = document.documentElement;
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = () => {
        if (root.dataset.theme === 'auto') {
            root.dataset.bsTheme = system.matches ? 'dark' : 'light';
        }
    };
    follow();
    system.addEventListener('change', follow);
})();
