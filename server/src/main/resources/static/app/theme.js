// Runs before the page is drawn: "auto" follows the system, without a flash of the other. Paper is always light.
(() => {
    const root = document.documentElement;
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const paper = window.matchMedia('print');
    const follow = () => {
        const dark = root.dataset.theme === 'dark' || (root.dataset.theme === 'auto' && system.matches);
        root.dataset.bsTheme = dark && !paper.matches ? 'dark' : 'light';
    };
    follow();
    system.addEventListener('change', follow);
    paper.addEventListener('change', follow);
})();
