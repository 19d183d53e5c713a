// Makes the globals of the page from its data: site_url, admin_url (staff only), app, csrfData; adds the token to
// jQuery's calls and tells of an expired page.
(function () {
    'use strict';
    var data = JSON.parse(document.getElementById('host-data').textContent);
    Object.keys(data).forEach(function (name) {
        window[name] = data[name];
    });
    $.ajaxSetup({ data: window.csrfData.formatted });
    $(document).ajaxError(function (event, answer) {
        if (answer.status === 419) {
            window.alert_float('warning', window.app.lang.page_expired);
        }
    });
    window.alert_float = function (type, message) {
        var box = document.createElement('div');
        box.className = 'alert alert-' + type;
        box.setAttribute('role', 'alert');
        box.textContent = message;
        document.getElementById('alerts').appendChild(box);
        setTimeout(function () {
            box.remove();
        }, 5000);
    };
}());
