/**
 * The page of figures: draws each figure's plot beside its table, by the host's own Chart.js. Where that is not there
 * the tables stand alone. It must not change a number.
 */

(function () {
  'use strict';

  /** Told apart by lightness too, for those who see no colours. */
  const COLOURS = ['#1f4e9c', '#e69f00', '#0f7b5f', '#cc79a7', '#56b4e9', '#8a3b00', '#767676', '#b8a800', '#3a3a3a',
    '#9fd8c0', '#7b3fa0', '#f2c4a0', '#00607a'];

  /** @typedef {{id: string, labels: string[], sets: {label: string, data: number[]}[], stacked: boolean}} Plot */

  /**
   * Hosts have versions whose axes are told in two ways.
   *
   * @param {any} Chart
   * @param {boolean} stacked
   */
  function scales(Chart, stacked) {
    return parseInt(Chart.version || '2', 10) < 3
      ? { xAxes: [{ stacked }], yAxes: [{ stacked, ticks: { beginAtZero: true } }] }
      : { x: { stacked }, y: { stacked, beginAtZero: true } };
  }

  /** @param {any} Chart @param {Plot} plot */
  function draw(Chart, plot) {
    const box = /** @type {HTMLElement | null} */ (document.querySelector(`[data-plot="${plot.id}"]`));
    const canvas = box && box.querySelector('canvas');
    if (!box || !canvas || plot.sets.length === 0) {
      return;
    }
    box.hidden = false;
    const rtl = getComputedStyle(box).direction === 'rtl';
    new Chart(canvas, {
      type: 'bar',
      data: {
        labels: plot.labels,
        datasets: plot.sets.map((set, number) => ({ ...set, backgroundColor: COLOURS[number % COLOURS.length] })),
      },
      options: {
        animation: false,
        legend: { rtl },
        plugins: { legend: { rtl }, tooltip: { rtl } },
        scales: scales(Chart, plot.stacked),
      },
    });
  }

  const Chart = /** @type {any} */ (window).Chart;
  const element = document.getElementById('logout-master-plots');
  if (Chart && element) {
    JSON.parse(element.textContent || '[]').forEach((/** @type {Plot} */ plot) => draw(Chart, plot));
  }
})();
