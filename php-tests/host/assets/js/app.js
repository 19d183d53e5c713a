// What pages and modules call: dialogs whose content is loaded, forms in them that are sent in the background, tables
// that the server fills, small GET requests.
(function () {
    'use strict';
    window.requestGet = function (uri, params) {
        return $.get(/^https?:/.test(uri) ? uri : window.admin_url + uri, params || {});
    };
    window.requestGetJSON = function (uri, params) {
        return $.getJSON(/^https?:/.test(uri) ? uri : window.admin_url + uri, params || {});
    };
    window.confirm_delete = function () {
        return window.confirm(window.app.lang.confirm_action_prompt);
    };
    window.appValidateForm = function (form, rules, handler) {
        $(form).on('submit', function (event) {
            if (handler) {
                event.preventDefault();
                handler(this);
            }
        });
    };
    window.initDataTable = function (selector, url, notSearchable, notSortable, parameters, order) {
        var table = $(selector);
        if (table.length === 0) {
            return false;
        }
        return table.DataTable({
            serverSide: true,
            processing: true,
            autoWidth: false,
            pageLength: 25,
            order: order && order.length ? order : [[0, 'asc']],
            columnDefs: [
                { targets: notSearchable || [], searchable: false },
                { targets: notSortable || [], orderable: false },
            ],
            ajax: {
                url: url,
                type: 'POST',
                data: function (request) {
                    Object.keys(parameters || {}).forEach(function (name) {
                        request[name] = $(parameters[name]).val();
                    });
                },
            },
        });
    };

    function dialog() {
        var found = $('#host_modal');
        return found.length ? found : $('<div class="modal fade" id="host_modal" tabindex="-1" role="dialog" aria-labelledby="host_modal_title"></div>')
            .appendTo(document.body);
    }

    $(document).on('click', '[data-modal-url]', function () {
        window.requestGet(this.dataset.modalUrl).done(function (html) {
            var box = dialog().html(html);
            box.find('.modal-title').attr('id', 'host_modal_title');
            box.modal('show');
            window.init_editor(box[0]);
        });
    });
    $(document).on('submit', 'form[data-ajax-form]', function (event) {
        event.preventDefault();
        $.post(this.action, $(this).serialize()).done(function (answer) {
            window.alert_float(answer.success ? 'success' : 'warning', answer.message);
            dialog().modal('hide');
            $('table[data-table-url]').DataTable().ajax.reload();
        });
    });
    $.fn.dataTable.ext.errMode = 'none';
    $('table[data-table-url]').each(function () {
        window.initDataTable(this, this.dataset.tableUrl);
    });
}());
