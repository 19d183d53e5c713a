// Task timers: the list in the header, which ticks in the page alone, and the buttons that start and stop one by POST.
(function () {
    'use strict';
    function tick() {
        document.querySelectorAll('[data-timer-since]').forEach(function (place) {
            var seconds = Math.max(0, Math.floor(Date.now() / 1000) - Number(place.dataset.timerSince));
            place.textContent = new Date(seconds * 1000).toISOString().slice(11, 19);
        });
    }

    $(document).on('click', '[data-toggle-panel]', function () {
        var panel = document.getElementById(this.dataset.togglePanel);
        panel.hidden = !panel.hidden;
        this.setAttribute('aria-expanded', String(!panel.hidden));
    });
    $(document).on('click', '[data-timer-task]', function () {
        var note = document.querySelector('[data-timer-note]');
        $.post(window.admin_url + 'tasks/timer_tracking', {
            task_id: this.dataset.timerTask,
            timer_id: this.dataset.timerId || '',
            note: note ? note.value : '',
        }).done(function () {
            window.location.reload();
        });
    });
    tick();
    setInterval(tick, 1000);
}());
