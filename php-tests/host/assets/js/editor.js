// Turns textarea.editor into an editor that lives in a frame of its own, as the usual rich-text editors do: the keys
// that are pressed in it never reach the page's own document. The form posts the textarea, filled when it is sent.
(function () {
    'use strict';
    function edit(area) {
        var frame = document.createElement('iframe');
        frame.className = 'editor-frame';
        frame.id = area.id + '_ifr';
        frame.title = area.labels && area.labels[0] ? area.labels[0].textContent : area.name;
        area.hidden = true;
        area.dataset.edited = '1';
        area.parentNode.insertBefore(frame, area);
        var page = frame.contentDocument;
        page.open();
        page.write('<!DOCTYPE html><html><head><title>Editor</title></head><body></body></html>');
        page.close();
        page.body.style.font = '14px/1.5 sans-serif';
        page.body.contentEditable = 'true';
        page.body.innerHTML = area.value;
        area.form.addEventListener('submit', function () {
            area.value = page.body.innerHTML;
        });
    }

    window.init_editor = function (root) {
        (root || document).querySelectorAll('textarea.editor:not([data-edited])').forEach(edit);
    };
    window.init_editor();
}());
