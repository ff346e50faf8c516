// The review page: selecting on one side shows the other, selecting text, moving by keys, lines of the form.
import { atFields } from './review-form.js';
import { typing } from './review-unsaved.js';
import { saved, watchTyping } from './unsaved.js';

const review = document.getElementById('review');
const text = document.getElementById('review-text');

const draft = () => document.getElementById('review-draft');
const titles = () => [...draft().querySelectorAll('[data-select], [data-select-fact]')];
const marks = () => [...text.querySelectorAll('.f')];
watchTyping(review);

// Two sides on a narrow screen.
function side(name) {
    review.dataset.show = name;
    for (const button of review.querySelectorAll('[data-side]')) {
        button.setAttribute('aria-pressed', String(button.dataset.side === name));
    }
}

function mark(selector, root, name) {
    root.querySelectorAll(`.${name}`).forEach((old) => old.classList.remove(name));
    const found = [...root.querySelectorAll(selector)];
    found.forEach((one) => one.classList.add(name));
    return found[0];
}

const quiet = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const into = (element) => element?.scrollIntoView({ block: 'center', behavior: quiet ? 'auto' : 'smooth' });

// The row of the draft that is spoken of: an item, a heading, a unit, a point.
function select(row) {
    mark('#none', draft(), 'is-selected');
    row?.classList.add('is-selected');
}

const rowOf = (button) => button.closest('.review-item, .review-section, .review-unit, .review-point');

function showItem(id) {
    const first = mark(`[data-i="${CSS.escape(id)}"]`, text, 'is-shown');
    into(text.querySelector(`.f-title[data-i="${CSS.escape(id)}"]`) ?? first);
}

function showFact(id) {
    into(mark(`[data-f="${CSS.escape(id)}"]`, text, 'is-shown'));
}

function pieceAt(offset) {
    let last = null;
    for (const piece of text.querySelectorAll('span[data-o]')) {
        if (Number(piece.dataset.o) > offset) {
            break;
        }
        last = piece;
    }
    return last;
}

// From the text to the draft.
function rowFor(piece) {
    const { f: fact, i: item } = piece.dataset;
    const own = fact && draft().querySelector(`li[data-f="${CSS.escape(fact)}"]`);
    return own || (item && document.getElementById(`item-${item}`));
}

// Items and headings stand in one part of the draft; it is opened unless something is being typed in another.
async function openItems() {
    const link = draft().querySelector('.review-panels a[href$="panel=items"]');
    if (link && link.getAttribute('aria-current') === null && typing().length === 0) {
        await window.htmx.ajax('GET', link.getAttribute('hx-get'), { source: link, target: '#review-draft', swap: 'outerHTML' });
    }
}

async function showInDraft(piece) {
    mark('#none', text, 'is-shown');
    if (piece.dataset.i) {
        mark(`[data-i="${CSS.escape(piece.dataset.i)}"]`, text, 'is-shown');
    }
    piece.classList.add('is-shown');
    if (!rowFor(piece) && (piece.dataset.i || piece.matches('.f-section'))) {
        await openItems();
    }
    const row = rowFor(piece);
    select(row);
    if (row && piece.matches('.f')) {
        side('draft');
    }
    into(row);
    return row;
}

review.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button?.dataset.side) {
        side(button.dataset.side);
    } else if (button?.dataset.select) {
        side('text');
        select(rowOf(button));
        showItem(button.dataset.select);
        rove(titles(), button);
    } else if (button?.dataset.selectFact) {
        side('text');
        select(rowOf(button));
        showFact(button.dataset.selectFact);
    } else if (button?.dataset.selectAt) {
        side('text');
        select(rowOf(button));
        const piece = pieceAt(Number(button.dataset.selectAt));
        mark('#none', text, 'is-shown');
        piece?.classList.add('is-shown');
        into(piece);
    } else if (button?.dataset.walk) {
        walk(Number(button.dataset.walk));
    }
});

text.addEventListener('click', (event) => {
    const piece = event.target.closest('.f, .i');
    if (piece && window.getSelection().isCollapsed) {
        showInDraft(piece);
    }
});

// One tab stop for each side; arrow keys move within it.
function rove(all, to) {
    all.forEach((one) => one.setAttribute('tabindex', one === to ? '0' : '-1'));
}

function step(all, from, by) {
    const at = all.indexOf(from);
    const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    if (next) {
        rove(all, next);
        next.focus();
    }
    return next;
}

text.addEventListener('keydown', async (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const current = document.activeElement.closest('.f');
    if (by && !event.shiftKey && !event.ctrlKey && !event.altKey) {
        event.preventDefault();
        step(marks(), current, by);
    } else if (event.key === 'Enter' && current) {
        event.preventDefault();
        (await showInDraft(current))?.querySelector('button')?.focus();
    }
});

review.addEventListener('keydown', (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const title = event.target.closest('[data-select], [data-select-fact]');
    if (by && event.altKey) {
        event.preventDefault();
        walk(by);
    } else if (by && title && draft().contains(title)) {
        event.preventDefault();
        step(titles(), title, by);
    }
});

// To the next or previous thing that a person should look at.
function walk(by) {
    const open = [...draft().querySelectorAll('.is-doubtful [data-select]')];
    const selected = draft().querySelector('.is-selected [data-select]');
    const next = step(open, selected ?? null, by);
    if (next?.dataset.select) {
        select(rowOf(next));
        showItem(next.dataset.select);
    }
}

// Behind the last character that stands in a node.
function behind(node) {
    const holder = [...node.querySelectorAll('[data-o]')].at(-1) ?? node.closest('[data-o]');
    return holder ? Number(holder.dataset.o) + holder.textContent.length : null;
}

// A stretch of the text: where it begins and ends in the whole.
function place(node, offset) {
    if (node.nodeType !== Node.TEXT_NODE && offset > 0 && offset === node.childNodes.length) {
        return behind(node);
    }
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : (node.childNodes[offset] ?? node);
    const holder = element.closest?.('[data-o]') ?? element.parentElement?.closest('[data-o]');
    return holder ? Number(holder.dataset.o) + (node.nodeType === Node.TEXT_NODE ? offset : 0) : null;
}

const selection = document.getElementById('review-selection');
document.addEventListener('selectionchange', () => {
    const chosen = window.getSelection();
    if (!selection || chosen.rangeCount === 0 || chosen.isCollapsed || !text.contains(chosen.anchorNode)) {
        return;
    }
    const range = chosen.getRangeAt(0);
    const start = place(range.startContainer, range.startOffset);
    const end = place(range.endContainer, range.endOffset);
    if (start === null || end === null || end <= start) {
        return;
    }
    selection.hidden = false;
    selection.elements.start.value = start;
    selection.elements.end.value = end;
    selection.elements.at.value = start;
    const item = range.startContainer.parentElement?.closest('[data-i]')?.dataset.i ?? '';
    // Not elements.item: that is the collection's own method.
    selection.elements.namedItem('item').value = item;
    document.getElementById('review-split').hidden = item === '';
    document.getElementById('review-selected').textContent = chosen.toString().slice(0, 60);
});

// What was being done goes on where it was after a part of the page is drawn again.
let focused = null;
document.addEventListener('htmx:beforeSwap', () => {
    const item = document.activeElement?.closest?.('.review-item');
    focused = item?.id ?? null;
});
document.addEventListener('htmx:afterRequest', (event) => {
    const refused = event.detail.xhr.status >= 400;
    const sender = event.detail.elt;
    if (sender instanceof HTMLFormElement) {
        if (refused) {
            atFields(sender);
        } else {
            saved(sender);
        }
    }
    if (refused && document.querySelector('#review-refusal .note')) {
        document.getElementById('review-refusal')?.scrollIntoView({ block: 'nearest' });
    } else if (!refused && focused && !document.activeElement?.closest?.('.review')) {
        document.getElementById(focused)?.querySelector('button')?.focus();
    }
    if (!refused && selection && event.detail.requestConfig.verb === 'post') {
        selection.hidden = true;
    }
    rove(titles(), titles()[0]);
});
rove(titles(), titles()[0]);
