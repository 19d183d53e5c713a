// The staff area: the notification poll and the tables that load their rows by POST.
(function () {
    'use strict';
    var toggle = document.getElementById('notifications-toggle');
    var panel = document.getElementById('notifications');
    var badge = toggle.querySelector('.badge');
    var timer = null;

    function check() {
        return $.getJSON(window.admin_url + 'misc/notifications_check').done(function (answer) {
            panel.innerHTML = answer.html;
            badge.textContent = String(answer.unread);
            badge.hidden = answer.unread === 0;
        });
    }

    if (window.app.options.notifications_poll > 0) {
        timer = setInterval(check, window.app.options.notifications_poll * 1000);
    }
    toggle.addEventListener('click', function () {
        panel.hidden = !panel.hidden;
        toggle.setAttribute('aria-expanded', String(!panel.hidden));
        if (!panel.hidden) {
            clearInterval(timer);
            check().done(function () {
                $.post(window.admin_url + 'misc/set_notifications_read');
            });
        }
    });

    $('table.dataTable[data-url]').each(function () {
        var table = this;
        var box = $(table).closest('.panel-body');
        var search = box.find('input[type=search]');
        var drawn = 0;

        function row(cells) {
            var line = document.createElement('tr');
            cells.forEach(function (cell, index) {
                var place = line.insertCell();
                if (index === 1) {
                    var link = place.appendChild(document.createElement('a'));
                    link.href = table.dataset.rowUrl + cells[0];
                    link.textContent = cell;
                } else {
                    place.textContent = cell;
                }
            });
            return line;
        }

        function load() {
            drawn += 1;
            $.post(table.dataset.url, { draw: drawn, start: 0, length: 25, search: search.val() }).done(function (answer) {
                $(table.tBodies[0]).empty().append(answer.aaData.map(row));
                table.dataset.draw = String(answer.draw);
                box.find('.dataTables_info').text(table.dataset.label + ': ' + answer.iTotalRecords);
            }).fail(function (answer) {
                box.find('.dataTables_info').text('HTTP ' + answer.status);
            });
        }

        box.find('.btn-dt-reload').on('click', load);
        search.on('input', load);
        load();
    });
}());
