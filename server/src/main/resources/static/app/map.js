// The architecture map: lines of support of the box that is pointed at or focused, moving by arrow keys, zoom.
const frame = document.getElementById('map');
const svg = frame.querySelector('svg');
const boxes = [...svg.querySelectorAll('.map-box')];
const strands = [...svg.querySelectorAll('.map-strand')];
const byId = new Map(boxes.map((box) => [box.dataset.box, box]));

function index(key) {
    const found = new Map();
    for (const strand of strands) {
        const id = strand.dataset[key];
        if (!found.has(id)) {
            found.set(id, []);
        }
        found.get(id).push(strand);
    }
    return found;
}

const upward = index('from');
const downward = index('to');

// Everything a box supports, and everything that supports it, over all steps.
function chain(id, lines, end) {
    const seen = new Set([id]);
    const found = [];
    const waiting = [id];
    while (waiting.length > 0) {
        for (const strand of lines.get(waiting.pop()) ?? []) {
            found.push(strand);
            const next = strand.dataset[end];
            if (!seen.has(next)) {
                seen.add(next);
                waiting.push(next);
            }
        }
    }
    return found;
}

let shown = null;

function show(box) {
    if (box === shown) {
        return;
    }
    hide();
    shown = box;
    if (!box) {
        return;
    }
    const id = box.dataset.box;
    svg.classList.add('is-tracing');
    box.classList.add('is-linked');
    for (const strand of [...chain(id, upward, 'to'), ...chain(id, downward, 'from')]) {
        strand.classList.add('is-shown');
        byId.get(strand.dataset.from)?.classList.add('is-linked');
        byId.get(strand.dataset.to)?.classList.add('is-linked');
    }
}

function hide() {
    shown = null;
    svg.classList.remove('is-tracing');
    svg.querySelectorAll('.is-linked').forEach((box) => box.classList.remove('is-linked'));
    svg.querySelectorAll('.map-strand.is-shown').forEach((strand) => strand.classList.remove('is-shown'));
}

const boxOf = (event) => event.target.closest?.('.map-box') ?? null;
svg.addEventListener('pointerover', (event) => show(boxOf(event) ?? boxOf({ target: document.activeElement })));
svg.addEventListener('pointerleave', () => show(boxOf({ target: document.activeElement })));
svg.addEventListener('focusin', (event) => show(boxOf(event)));
svg.addEventListener('focusout', hide);

// One stop of the Tab key for the whole map; arrow keys go on from there.
const place = new Map(boxes.map((box) => {
    const area = box.querySelector('rect');
    const number = (name) => Number(area.getAttribute(name));
    return [box, { x: number('x') + number('width') / 2, y: number('y') + number('height') / 2 }];
}));

function stop(box) {
    boxes.forEach((each) => each.setAttribute('tabindex', each === box ? '0' : '-1'));
}

if (boxes.length > 0) {
    stop(boxes[0]);
}

const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function next(from, [right, down]) {
    const here = place.get(from);
    let best = null;
    let least = Infinity;
    for (const [box, there] of place) {
        const along = (there.x - here.x) * right + (there.y - here.y) * down;
        const aside = Math.abs((there.x - here.x) * down) + Math.abs((there.y - here.y) * right);
        if (along > 1 && along + aside * 3 < least) {
            least = along + aside * 3;
            best = box;
        }
    }
    return best;
}

svg.addEventListener('keydown', (event) => {
    const box = boxOf(event);
    if (box && ways[event.key]) {
        event.preventDefault();
        const to = next(box, ways[event.key]);
        if (to) {
            stop(to);
            to.focus();
        }
    } else if (box && event.key === 'Escape') {
        hide();
        frame.focus();
    }
});

// Zoom: without this script the drawing fits the width.
const tools = document.querySelector('.map-zoom');
const natural = { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
let scale = 0;

function fit(mode) {
    svg.classList.toggle('is-zoomed', mode !== 'width');
    if (mode !== 'width') {
        svg.setAttribute('width', Math.round(natural.width * scale));
        svg.setAttribute('height', Math.round(natural.height * scale));
    }
    for (const button of tools.querySelectorAll('[aria-pressed]')) {
        button.setAttribute('aria-pressed', String(button.dataset.zoom === mode));
    }
}

tools?.addEventListener('click', (event) => {
    const mode = event.target.closest('[data-zoom]')?.dataset.zoom;
    if (!mode) {
        return;
    }
    const now = svg.getBoundingClientRect().width / natural.width;
    const whole = Math.min(frame.clientWidth / natural.width, (window.innerHeight - 80) / natural.height);
    scale = { in: now * 1.25, out: Math.max(now / 1.25, whole / 2), whole, width: now }[mode];
    fit(mode);
    if (mode === 'whole') {
        frame.scrollIntoView({ block: 'center' });
    }
});

if (tools) {
    tools.hidden = false;
}
