// A table whose whole width fits needs no scrolling frame: then its head stays below the masthead while the page scrolls.
const fit = (frame) => {
    frame.classList.remove('fits');
    frame.classList.toggle('fits', frame.scrollWidth <= frame.clientWidth);
};

const widths = new WeakMap();
const watcher = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
        if (widths.get(target) !== contentRect.width) {
            widths.set(target, contentRect.width);
            fit(target);
        }
    }
});

export const watchTables = (root) => {
    for (const frame of root.querySelectorAll('.table-frame')) {
        watcher.observe(frame);
    }
};
