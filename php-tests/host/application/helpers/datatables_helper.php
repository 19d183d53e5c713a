<?php

/** Global functions for tables whose rows the server sorts, searches and pages. Cells are HTML: who fills them escapes. */

declare(strict_types=1);

/**
 * Answers DataTables' request: which rows, and the frame of the answer with no row in it yet.
 *
 * @param list<string> $columns of the table, in the order of the cells
 * @param list<string> $join whole JOIN clauses
 * @param list<string> $where conditions with their AND
 * @param list<string> $additionalSelect
 * @return array{rResult: list<array<string, ?string>>, output: array<string, mixed>}
 */
function data_tables_init(
    array $columns,
    string $indexColumn,
    string $table,
    array $join = [],
    array $where = [],
    array $additionalSelect = [],
    string $groupBy = ''
): array {
    $CI = get_instance();
    $names = array_map(static fn (string $column): string => preg_split('/\s+as\s+/i', $column)[0], $columns);
    $fixed = ' WHERE 1 = 1 ' . implode(' ', $where);
    $searched = data_tables_search($names);
    $from = "FROM {$table} " . implode(' ', $join);
    $count = static fn (string $condition): int => (int) $CI->db->query(
        "SELECT COUNT(DISTINCT {$table}.{$indexColumn}) AS numrows {$from}{$condition}"
    )->row()->numrows;
    $select = implode(', ', [...$columns, ...$additionalSelect]);
    $group = $groupBy === '' ? '' : " {$groupBy}";
    return [
        'rResult' => $CI->db->query(
            "SELECT {$select} {$from}{$fixed}{$searched}{$group}" . data_tables_order($names) . data_tables_limit()
        )->result_array(),
        'output' => [
            'draw' => (int) $CI->input->post('draw'),
            'iTotalRecords' => $count($fixed),
            'iTotalDisplayRecords' => $count($fixed . $searched),
            'aaData' => [],
        ],
    ];
}

/** @param list<string> $names */
function data_tables_search(array $names): string
{
    $text = trim((string) (get_instance()->input->post('search')['value'] ?? ''));
    if ($text === '') {
        return '';
    }
    $pattern = "LIKE '%" . get_instance()->db->escape_like_str($text) . "%' ESCAPE '!'";
    return ' AND (' . implode(' OR ', array_map(static fn (string $name): string => "{$name} {$pattern}", $names)) . ')';
}

/** @param list<string> $names */
function data_tables_order(array $names): string
{
    $order = [];
    foreach ((array) (get_instance()->input->post('order') ?? []) as $wanted) {
        $name = $names[(int) ($wanted['column'] ?? -1)] ?? null;
        if ($name !== null) {
            $order[] = $name . (($wanted['dir'] ?? 'asc') === 'desc' ? ' DESC' : ' ASC');
        }
    }
    return $order === [] ? '' : ' ORDER BY ' . implode(', ', $order);
}

/** A length of -1 asks for all rows. */
function data_tables_limit(): string
{
    $length = (int) (get_instance()->input->post('length') ?? 25);
    return $length < 0 ? '' : sprintf(' LIMIT %d OFFSET %d', $length, max(0, (int) get_instance()->input->post('start')));
}

/**
 * Prints an empty table for initDataTable().
 *
 * @param list<string|array{name: string}> $headings
 * @param list<string> $additionalClasses
 * @param array<string, string> $attributes
 */
function render_datatable(array $headings = [], string $class = '', array $additionalClasses = [], array $attributes = []): void
{
    $classes = implode(' ', ['table', "table-{$class}", ...$additionalClasses]);
    echo '<table class="' . e(trim($classes)) . '"' . attributes_text($attributes) . '><thead><tr>';
    foreach ($headings as $heading) {
        echo '<th>' . e(is_array($heading) ? $heading['name'] : $heading) . '</th>';
    }
    echo "</tr></thead><tbody></tbody></table>\n";
}
