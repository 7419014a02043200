// Runs before the first paint, so that a stored setting never flashes: marks the page with the reader's colours and unit.
(function () {
  var root = document.documentElement;
  root.dataset.script = '';
  var stored = function (key, allowed) {
    try {
      var value = localStorage.getItem(key);
      return allowed.indexOf(value) < 0 ? undefined : value;
    } catch (_denied) {
      return undefined;
    }
  };
  // A figure in somebody's page may be asked to be small.
  if (/\/embed\/.*[?&]compact\b/.test(location.href)) root.className = 'compact';
  var theme = stored('theme', ['light', 'dark']);
  if (theme) root.dataset.theme = theme;
  // A page says what it opens in; in a frame of the notebook's own it opens in what the page around it shows.
  var around;
  try {
    around = window.frameElement && window.parent.document.documentElement.dataset.unit;
  } catch (_elsewhere) {
    around = undefined;
  }
  root.dataset.unit = stored('unit', ['nats', 'bits']) || around || root.dataset.unit || 'nats';
})();
