// The grid of figures under the keyboard, as in a spreadsheet: arrows and Enter move, Escape puts back what was there, a
// block copied from a spreadsheet fills the cells from here on. Without this script the form works all the same.
const form = document.getElementById('values');
const status = document.getElementById('value-status');
const cells = form ? [...form.querySelectorAll('.value-cell')] : [];
// By the row of the table: one that is only read has no cells, and one of a part says nothing of how its indicator stands.
const grid = [];
cells.forEach((cell) => {
    (grid[Number(cell.dataset.row)] ??= [])[Number(cell.dataset.column)] = cell;
});
// What is kept, cell by cell: after a refusal the cells hold what was typed, and that is not saved.
const kept = (cell) => {
    const shown = cell.closest('tr').querySelector('[name=shown]');
    return shown?.value.split('\t')[Number(cell.dataset.column)]?.replace(/[\r\n]/g, '') ?? cell.value;
};
const was = new Map(cells.map((cell) => [cell, kept(cell)]));

const place = (cell) => ({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });

// Past rows without such a cell, up or down.
const go = (from, down, column) => {
    let row = from + down;
    while (down !== 0 && row >= 0 && row < grid.length && !grid[row]?.[column]) {
        row += down;
    }
    const target = grid[row]?.[column];
    if (target) {
        target.focus();
        target.select?.();
    }
    return Boolean(target);
};

const tell = (lost) => {
    const changed = cells.filter((one) => one.value !== was.get(one)).length;
    const words = [
        [changed, form.dataset.changed],
        [lost, form.dataset.lost],
    ];
    if (status) {
        status.textContent = words
            .filter(([count]) => count > 0)
            .map(([count, text]) => text.replace('{0}', count))
            .join(' · ');
    }
};

const mark = (cell) => {
    cell.classList.toggle('is-changed', cell.value !== was.get(cell));
    tell(0);
};
cells.forEach(mark);

// Left and right leave a cell only at the end of what is typed there.
const atEdge = (cell, key) => {
    if (cell.tagName === 'SELECT') {
        return true;
    }
    const all = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
    const edge = key === 'ArrowLeft' ? cell.selectionEnd === 0 : cell.selectionStart === cell.value.length;
    return all || edge;
};

const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

form?.addEventListener('keydown', (event) => {
    const cell = event.target.closest('.value-cell');
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) {
        return;
    }
    const { row, column } = place(cell);
    if (event.key === 'Enter') {
        event.preventDefault();
        go(row, event.shiftKey ? -1 : 1, column);
    } else if (event.key === 'Escape') {
        cell.value = was.get(cell);
        cell.select?.();
        mark(cell);
    } else if (moves[event.key] && !event.shiftKey) {
        const [down, right] = moves[event.key];
        const choosing = cell.tagName === 'SELECT' && down !== 0;
        if (!choosing && (right === 0 || atEdge(cell, event.key)) && go(row, down, column + right)) {
            event.preventDefault();
        }
    }
});

form?.addEventListener('input', (event) => {
    if (event.target.matches('.value-cell')) {
        mark(event.target);
    }
});

// Whether the cell takes it: of a choice only what can be chosen.
const put = (cell, text) => {
    const chosen = cell.tagName === 'SELECT' ? [...cell.options].find((one) => one.text === text || one.value === text)?.value : text;
    if (chosen === undefined) {
        return false;
    }
    cell.value = chosen;
    mark(cell);
    return true;
};

// Quoted cells hold line breaks and doubled quotes, as spreadsheets copy them.
const block = (text) => {
    const rows = [['']];
    let quoted = false;
    for (let i = 0; i < text.length; i++) {
        const row = rows[rows.length - 1];
        const c = text[i];
        if (quoted) {
            if (c === '"' && text[i + 1] === '"') {
                row[row.length - 1] += '"';
                i++;
            } else if (c === '"') {
                quoted = false;
            } else {
                row[row.length - 1] += c === '\n' ? ' ' : c;
            }
        } else if (c === '"' && row[row.length - 1] === '') {
            quoted = true;
        } else if (c === '\t') {
            row.push('');
        } else if (c === '\n') {
            rows.push(['']);
        } else if (c !== '\r') {
            row[row.length - 1] += c;
        }
    }
    if (rows.length > 1 && rows[rows.length - 1].join('') === '') {
        rows.pop();
    }
    return rows;
};

form?.addEventListener('paste', (event) => {
    const cell = event.target.closest('.value-cell');
    const text = event.clipboardData.getData('text/plain');
    if (!cell || !/[\t\n]/.test(text.replace(/\r?\n$/, ''))) {
        return;
    }
    event.preventDefault();
    const { row, column } = place(cell);
    let lost = 0;
    block(text).forEach((line, down) => {
        line.forEach((word, right) => {
            const target = grid[row + down]?.[column + right];
            const said = word.trim();
            // An empty cell of the block says nothing, as in a file.
            if (said !== '' && !(target && put(target, said))) {
                lost++;
            }
        });
    });
    tell(lost);
});

let sending = false;
form?.addEventListener('submit', () => {
    sending = true;
});
window.addEventListener('beforeunload', (event) => {
    if (!sending && cells.some((one) => one.value !== was.get(one))) {
        event.preventDefault();
    }
});
