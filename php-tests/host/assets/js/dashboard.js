// The dashboard's plot.
(function () {
    'use strict';
    var canvas = document.getElementById('figures-chart');
    var data = JSON.parse(document.getElementById('figures-data').textContent);
    new window.Chart(canvas, {
        type: 'bar',
        data: { labels: Object.keys(data), datasets: [{ label: canvas.dataset.label, data: Object.values(data), backgroundColor: '#2563eb' }] },
        options: { maintainAspectRatio: false, animation: false },
    });
}());
